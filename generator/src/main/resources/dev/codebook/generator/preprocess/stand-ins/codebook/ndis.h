/* A driver selects NDIS versions by macros. This one is both a miniport of the last version before NDIS 6, for the names that
   NDIS 6 no longer has, and a protocol of the newest version that the header knows. */
#define NDIS_MINIPORT_DRIVER 1
#define NDIS51_MINIPORT 1
#if defined(NTDDI_WIN10_RS3)
#define NDIS680 1
#elif defined(NTDDI_WIN10_RS2)
#define NDIS670 1
#elif defined(NTDDI_WIN10_RS1)
#define NDIS660 1
#elif defined(NTDDI_WIN10_TH2)
#define NDIS651 1
#else
#define NDIS650 1
#endif
/* For later releases: the header uses the newest version that it knows. */
#define NDIS681 1
#define NDIS682 1
#define NDIS683 1
#define NDIS684 1
#define NDIS685 1
#define NDIS686 1
#define NDIS687 1
#define NDIS688 1
#define NDIS689 1
#define NDIS690 1
#define NDIS691 1
#define NDIS692 1
#define NDIS693 1
#define NDIS694 1
#define NDIS695 1
#define NDIS696 1
#define NDIS697 1
#define NDIS698 1
#define NDIS699 1
