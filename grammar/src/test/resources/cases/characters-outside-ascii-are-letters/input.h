#define LETTERS_OF_OTHER_ALPHABETS 1
// café “quoted”
#define CAFé 2
"é" enum été { À };
