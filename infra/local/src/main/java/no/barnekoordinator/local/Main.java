package no.barnekoordinator.local;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import no.barnekoordinator.local.command.CommandLine;
import no.barnekoordinator.local.command.Down;
import no.barnekoordinator.local.command.Simulating;
import no.barnekoordinator.local.command.Status;
import no.barnekoordinator.local.command.Token;
import no.barnekoordinator.local.command.Up;
import no.barnekoordinator.local.home.Layout;
import no.barnekoordinator.local.home.Refusal;
import no.barnekoordinator.local.process.Console;

/** The launcher behind the scripts {@code up}, {@code down}, {@code status} and {@code token}. */
public final class Main {

    /** The system property in which the scripts hand over the project's directory. */
    private static final String ROOT = "barnekoordinator.root";

    private Main() {}

    /** Runs one command; the exit code is 0 when it did what was asked, 1 when not. */
    public static void main(String[] arguments) {
        // Names have letters beyond ASCII, whatever the terminal's settings say.
        System.setOut(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(System.err, true, StandardCharsets.UTF_8));
        System.exit(exitCode(List.of(arguments)));
    }

    private static int exitCode(List<String> words) {
        try {
            return run(CommandLine.parse(words)) ? 0 : 1;
        } catch (Refusal e) {
            System.err.println(e.getMessage());
        } catch (IOException e) {
            System.err.println("Cannot read or write: " + e.getMessage());
        } catch (InterruptedException _) {
            // Ctrl-C: whoever runs the commands is already stopping the parts.
            Thread.currentThread().interrupt();
        }
        return 1;
    }

    private static boolean run(CommandLine command) throws IOException, InterruptedException {
        Layout layout = new Layout(Path.of(System.getProperty(ROOT, "")).toAbsolutePath());
        Console console = Console.ofThisProcess();
        switch (command) {
            case CommandLine.StartSystem options -> new Up(layout, console).run(options);
            case CommandLine.StopSystem() -> new Down(layout, console).run();
            case CommandLine.ShowStatus() -> {
                return new Status(layout, console).show();
            }
            case CommandLine.PrintToken(var person) -> Token.ofThisMachine().print(person);
            case CommandLine.Simulate options -> new Simulating(layout, console).play(options);
            case CommandLine.ShowUsage(var text) -> console.line(text);
        }
        return true;
    }
}
