// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands of {@code docs/exchange.md}, one after the other, in an empty folder. */
class ExchangeDocumentTest {

    @TempDir
    private Path folder;

    private List<String> commands() throws IOException {
        return Pattern.compile("`(ohsel [a-z][^`]*?)`", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("../../docs/exchange.md")))
                .results()
                .map(command -> command.group(1).replaceAll("\\s+", " "))
                .filter(command -> !command.contains("your-log"))
                .toList();
    }

    private String run(String command) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream all = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        String[] arguments = Arrays.stream(command.substring("ohsel ".length()).split(" ", -1))
                .map(word -> word.startsWith("log") ? folder.resolve(word).toString() : word)
                .toArray(String[]::new);
        int status = Main.run(all, all, arguments);
        String output = bytes.toString(StandardCharsets.UTF_8);
        assertEquals(0, status, command + "\n" + output);
        return output;
    }

    @Test
    void theCommandsCanBeRunOneAfterTheOther() throws IOException {
        List<String> commands = commands();
        assertEquals(
                List.of("template", "validate", "import", "export"),
                commands.stream().map(command -> command.split(" ", -1)[1]).toList());
        run(commands.get(0));
        assertTrue(run(commands.get(1)).contains("1 file, 0 records: 0 errors, 0 warnings, 1 for information"));
        assertTrue(Files.size(folder.resolve("log-checked.xlsx")) > 0);
        run(commands.get(2));
        Files.delete(folder.resolve("log.xlsx"));
        run(commands.get(3));
        assertTrue(run(commands.get(1)).contains(" 0 records: 0 errors, 0 warnings, "));
    }
}
