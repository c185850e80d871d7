def log = new File(basedir, 'build.log').getText('UTF-8').normalize()
def readme = new File(basedir, '../../../../README.md').getText('UTF-8').normalize()
def blocks = readme.split('(?m)^```.*\n').toList()

for (example in ['ERROR_INTERNET_NAME_NOT_RESOLVED', '      2  12:00:06']) {
    def block = blocks.find { it.startsWith(example) }
    if (block == null) throw new AssertionError("the README has no block that starts with: $example")
    if (!log.contains(block)) throw new AssertionError("not printed: $block")
}
