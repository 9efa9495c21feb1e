// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The same findings and the same bytes on every machine: with other letters, digits, calendars, time zones and encodings by
 * default.
 */
@Tag("slow")
class SameEverywhereTest {

    private static final List<String> PLAIN =
            List.of("-Duser.language=en", "-Duser.country=GB", "-Duser.timezone=Europe/London");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-Duser.language=tr -Duser.country=TR -Duser.timezone=Pacific/Kiritimati -Dfile.encoding=ISO-8859-1",
                "-Duser.language=ar -Duser.country=EG -Duser.extensions=u-nu-arab -Duser.timezone=America/St_Johns",
                "-Duser.language=th -Duser.country=TH -Duser.extensions=u-ca-buddhist-nu-thai -Duser.timezone=Asia/Bangkok",
                "-Duser.language=de -Duser.country=DE -Duser.timezone=Pacific/Pago_Pago -Dfile.encoding=US-ASCII -Dline.separator=\\r\\n"
            })
    void anotherMachineGivesTheSame(String options) throws Exception {
        List<String> expected = ChildJvm.run(PLAIN, Answers.class);
        assertTrue(expected.size() > 10, expected::toString);
        List<String> asked = List.of(options.replace("\\r\\n", "\r\n").split(" ", -1));
        assertEquals(expected, ChildJvm.run(asked, Answers.class));
    }

    /** Prints a sum of every answer. */
    static final class Answers {

        private Answers() {}

        public static void main(String[] arguments) throws Exception {
            StringBuilder lines = new StringBuilder();
            for (Map.Entry<String, Callable<String>> each :
                    SharedByManyThreadsTest.objects().entrySet()) {
                byte[] sum = MessageDigest.getInstance("SHA-256")
                        .digest(each.getValue().call().getBytes(StandardCharsets.UTF_8));
                lines.append(each.getKey())
                        .append(' ')
                        .append(HexFormat.of().formatHex(sum))
                        .append('\n');
            }
            System.out.write(lines.toString().getBytes(StandardCharsets.UTF_8));
            System.out.flush();
        }
    }
}
