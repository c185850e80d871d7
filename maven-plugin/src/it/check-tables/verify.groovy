def log = new File(basedir, 'build.log').getText('UTF-8').normalize()
def folder = new File(basedir, 'src/main/codebook').path

def page = new File(basedir, '../../../src/site/markdown/publishing.md').getText('UTF-8').normalize()
def example = page.split('(?m)^```.*\n').find { it.startsWith('src/main/codebook ') }

def expect(String log, String text) {
    if (!log.contains(text)) throw new AssertionError("not in the log: $text")
}

expect(log, """$folder differs from what the headers give:
[ERROR] codebook.json is missing
[ERROR] codebook.sqlite is missing
""")
expect(log, "[ERROR] To bring it up to date: mvn codebook:generate@tables\n")
expect(log, """$folder differs from what the headers give:
[ERROR] codebook.json
[ERROR]   2.1 -> 2.1: added 1, value 1
[ERROR]   winerror
[ERROR]       ERROR_GATE_CLOSED value 0x00002329 -> 0x0000232A
[ERROR]     + ERROR_GATE_LOCKED 0x0000232B
[ERROR] codebook.sqlite
""")
expect(log, '[ERROR]   +     public static final int ERROR_GATE_CLOSED = 0x0000232A;')
expect(log, "[ERROR] To bring it up to date: mvn codebook:generate@tables -Dcodebook.sdk=later\n")
expect(log, """2.1 -> 2.1: added 1, value 1

winerror
    ERROR_GATE_CLOSED value 0x00002329 -> 0x0000232A
  + ERROR_GATE_LOCKED 0x0000232B
""")
if (log.count("[INFO] $folder is up to date") != 2) throw new AssertionError('twice it is up to date')
if (new File(basedir, 'target/codebook').exists()) throw new AssertionError('something was written elsewhere')

def printed = log.replace('[ERROR] ', '').replace(folder, 'src/main/codebook')
for (part in example.split('(?m)^\\.\\.\\.\n')) expect(printed, part)
