package dev.codebook.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import javax.management.ObjectName;
import org.junit.jupiter.api.Test;

class FirstCompilerTest {

    @Test
    void theDirectivesHoldWhileItIsOpenAndNoLonger() throws Exception {
        var log = new ArrayList<String>();
        int before = directives();

        var compiler = new FirstCompiler(log::add);
        assertThat(directives()).isEqualTo(before + 1);

        compiler.close();
        assertThat(directives()).isEqualTo(before);
        assertThat(log).isEmpty();
    }

    /** The JVM prints each directive with the classes that it is for. */
    private static int directives() throws Exception {
        var bean = new ObjectName("com.sun.management:type=DiagnosticCommand");
        var printed = ManagementFactory.getPlatformMBeanServer()
                .invoke(bean, "compilerDirectivesPrint", new Object[0], new String[0])
                .toString();
        return printed.split("dev[./]codebook", -1).length - 1;
    }
}
