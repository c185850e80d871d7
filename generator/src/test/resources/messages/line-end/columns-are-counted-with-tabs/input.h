#define CODE		7	//	The thing is broken
				//	although it is new
