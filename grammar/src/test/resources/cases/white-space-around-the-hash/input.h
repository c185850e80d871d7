   #define INDENTED 1
#  define BLANKS_AFTER_THE_HASH 2
	#	define TABS	3
#define    FOUR_BLANKS    4   
  #  ifdef INDENTED
  #  endif
