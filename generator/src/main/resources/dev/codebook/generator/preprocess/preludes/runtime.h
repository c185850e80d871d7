#include <codebook/user.h>
#include <inspectable.h>
#include <windows.ui.xaml.h>
#include <windows.ui.xaml.controls.h>
#include <windows.ui.xaml.controls.maps.h>
#include <windows.media.capture.h>
#include <windows.applicationmodel.background.h>
