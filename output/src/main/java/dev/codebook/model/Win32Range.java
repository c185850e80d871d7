package dev.codebook.model;

import java.util.Comparator;
import java.util.List;

/**
 * A range of the WIN32 space and the component that owns it. Numbers outside all ranges belong to the system. Ranges
 * overlap: services and the browser use numbers that winerror.h describes as free, and WinHTTP continues the numbers of
 * WinINet.
 *
 * @param first the lowest number
 * @param last the highest number that is reserved for the owner, whether it is used or not
 * @param owner the component that assigns the numbers
 * @param header the file name, in lower case, of the header that defines the numbers
 */
public record Win32Range(int first, int last, String owner, String header) {

    /**
     * All ranges, sorted by first number. They are the sections of winerror.h and the ranges that start at the base
     * number of another header. If two components share a range, the older owner comes first.
     */
    public static final List<Win32Range> ALL = List.of(
            new Win32Range(600, 899, "Remote access", "raserror.h"),
            new Win32Range(900, 999, "Routing and remote access", "mprerror.h"),
            new Win32Range(1300, 1399, "Security", "winerror.h"),
            new Win32Range(1400, 1499, "Window manager", "winerror.h"),
            new Win32Range(1500, 1549, "Event log", "winerror.h"),
            new Win32Range(1550, 1599, "Class scheduler", "winerror.h"),
            new Win32Range(1600, 1699, "Windows Installer", "winerror.h"),
            new Win32Range(1700, 1999, "Remote procedure call", "winerror.h"),
            new Win32Range(2000, 2009, "OpenGL", "winerror.h"),
            new Win32Range(2010, 2049, "Image color management", "winerror.h"),
            new Win32Range(2100, 2999, "LAN Manager network", "lmerr.h"),
            new Win32Range(3000, 3049, "Print spooler", "winerror.h"),
            new Win32Range(3050, 3099, "LAN Manager services", "lmsvc.h"),
            new Win32Range(3100, 3299, "LAN Manager error log", "lmerrlog.h"),
            new Win32Range(3900, 3999, "Input and output", "winerror.h"),
            new Win32Range(4000, 4049, "WINS", "winerror.h"),
            new Win32Range(4050, 4099, "Peer distribution", "winerror.h"),
            new Win32Range(4100, 4149, "DHCP", "winerror.h"),
            new Win32Range(4200, 4249, "WMI", "winerror.h"),
            new Win32Range(4250, 4299, "App containers", "winerror.h"),
            new Win32Range(4300, 4349, "Removable storage", "winerror.h"),
            new Win32Range(4350, 4389, "Remote storage", "winerror.h"),
            new Win32Range(4390, 4399, "Reparse points", "winerror.h"),
            new Win32Range(4400, 4419, "Fast cache", "winerror.h"),
            new Win32Range(4420, 4439, "Secure Boot", "winerror.h"),
            new Win32Range(4440, 4499, "File system features", "winerror.h"),
            new Win32Range(4500, 4549, "Single instance store", "winerror.h"),
            new Win32Range(4550, 4559, "System integrity", "winerror.h"),
            new Win32Range(4560, 4569, "Virtual secure mode", "winerror.h"),
            new Win32Range(4570, 4579, "Platform manifest", "winerror.h"),
            new Win32Range(5000, 5999, "Failover cluster", "winerror.h"),
            new Win32Range(5600, 5699, "LAN Manager services", "lmsvc.h"),
            new Win32Range(5700, 5899, "LAN Manager error log", "lmerrlog.h"),
            new Win32Range(6000, 6099, "Encrypting file system", "winerror.h"),
            new Win32Range(6100, 6199, "Computer browser", "winerror.h"),
            new Win32Range(6200, 6249, "Task scheduler service", "winerror.h"),
            new Win32Range(6250, 6299, "Failover cluster", "winerror.h"),
            new Win32Range(6600, 6699, "Common log file system", "winerror.h"),
            new Win32Range(6700, 6799, "Kernel transactions", "winerror.h"),
            new Win32Range(6800, 6899, "Transactional file system", "winerror.h"),
            new Win32Range(7000, 7099, "Terminal services", "winerror.h"),
            new Win32Range(7100, 7499, "Service Fabric", "fabriccommon.h"),
            new Win32Range(7500, 7999, "Traffic control", "tcerror.h"),
            new Win32Range(8000, 8999, "Active Directory and file replication", "winerror.h"),
            new Win32Range(9000, 9999, "DNS", "winerror.h"),
            new Win32Range(10000, 11999, "Windows Sockets", "winsock2.h"),
            new Win32Range(11000, 11999, "IP helper", "ipexport.h"),
            new Win32Range(12000, 12999, "WinINet", "wininet.h"),
            new Win32Range(12000, 12999, "WinHTTP", "winhttp.h"),
            new Win32Range(13000, 13999, "IPsec", "winerror.h"),
            new Win32Range(14000, 14999, "Side-by-side assemblies", "winerror.h"),
            new Win32Range(15000, 15079, "Windows event log", "winerror.h"),
            new Win32Range(15080, 15099, "Event collector", "winerror.h"),
            new Win32Range(15100, 15199, "Multilingual user interface", "winerror.h"),
            new Win32Range(15200, 15249, "Monitor configuration", "winerror.h"),
            new Win32Range(15250, 15299, "System partition", "winerror.h"),
            new Win32Range(15300, 15320, "File hashes", "winerror.h"),
            new Win32Range(15321, 15399, "GPIO", "winerror.h"),
            new Win32Range(15400, 15499, "Run levels", "winerror.h"),
            new Win32Range(15500, 15599, "COM tasks", "winerror.h"),
            new Win32Range(15600, 15699, "App package deployment", "winerror.h"),
            new Win32Range(15700, 15799, "App model", "winerror.h"),
            new Win32Range(15800, 15840, "App state", "winerror.h"),
            new Win32Range(15841, 15860, "Application partitions", "winerror.h"),
            new Win32Range(15861, 15899, "Windows Store", "winerror.h"));

    /** Returns the ranges that contain a number, the narrowest first. The list is empty for a number of the system. */
    public static List<Win32Range> of(long number) {
        return ALL.stream()
                .filter(range -> range.first <= number && number <= range.last)
                .sorted(Comparator.comparingInt(range -> range.last - range.first))
                .toList();
    }
}
