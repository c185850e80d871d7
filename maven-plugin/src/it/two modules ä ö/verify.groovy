def expect(boolean holds, String claim) {
    if (!holds) throw new AssertionError("not so: $claim")
}

def log = new File(basedir, 'build.log').getText('UTF-8')
for (module in ['first', 'second']) {
    def target = new File(basedir, "$module/target")
    def upToDate = "codebook is up to date: ${new File(target, 'codebook')}"

    expect(log.count(new File(target, 'codebook/codebook.json').path) == 1, "$module is generated once")
    expect(log.count(upToDate) == 1, "$module is up to date the second time")
    expect(new File(target, 'classes/com/example/codes/Winerror.class').file, "$module has compiled what was generated")
    expect(!new File(target, 'classes/codebook-state').exists(), "$module does not pack what the goal remembers")
}
