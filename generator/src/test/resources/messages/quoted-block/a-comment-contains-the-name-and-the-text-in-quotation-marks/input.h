//
//  CODE
//      "The thing is broken."
//

#define    CODE    ((HRESULT)0x86000001)
