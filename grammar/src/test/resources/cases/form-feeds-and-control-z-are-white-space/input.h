#define BEFORE 1

#define AFTER_A_FORM_FEED 2
#define BEHIND_ONE 3
#define BEHIND_A_TAB 4
#defineINSIDE5
#define LAST 6
