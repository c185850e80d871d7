char *a = "/* no comment";
char *b = "// nor this \" /* or this";
char c = '"', d = '\'', e = '/*';
#define TEXT "/* text"
#define MORE "a\"// b" '"' L"//" 'a'
#define LAST 1
