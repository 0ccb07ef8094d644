package no.barnekoordinator.local.command;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import no.barnekoordinator.local.home.Refusal;
import no.barnekoordinator.local.person.UnknownPersonException;
import no.barnekoordinator.local.person.Username;
import no.barnekoordinator.local.simulation.SimulationSettings;
import no.barnekoordinator.local.simulation.country.Scenario;

/** What was asked for on the command line. */
public sealed interface CommandLine {

    /** The most municipalities there are. */
    int ALL_MUNICIPALITIES = 357;

    /** Digits of the largest seed. */
    int LONGEST_SEED = 9;

    /** Digits of the largest number of days. */
    int LONGEST_DAYS = 3;

    /**
     * Start the system and stay.
     *
     * @param empty without the simulated year
     * @param reset from scratch: what was kept is deleted first
     * @param municipalities how many the simulation gives a life
     */
    record StartSystem(boolean empty, boolean reset, int municipalities) implements CommandLine {}

    /** Stop a system that was started elsewhere. */
    record StopSystem() implements CommandLine {}

    /** Show what runs. */
    record ShowStatus() implements CommandLine {}

    /** Print an access token of a person. */
    record PrintToken(Username person) implements CommandLine {}

    /**
     * Play an invented country on a system that runs.
     *
     * @param days up to and with yesterday
     */
    record Simulate(long seed, int days, int municipalities) implements CommandLine {}

    /** Print how the command is used. */
    record ShowUsage(String text) implements CommandLine {}

    /**
     * Reads the words.
     *
     * @throws Refusal when they make no command; the message is the first line to show
     */
    static CommandLine parse(List<String> words) {
        Deque<String> rest = new ArrayDeque<>(words);
        String command = rest.isEmpty() ? "" : rest.removeFirst();
        if (rest.contains("--help") || rest.contains("-h")) {
            return new ShowUsage(Usage.of(command));
        }
        return switch (command) {
            case "up" -> up(rest);
            case "down" -> without(rest, new StopSystem(), command);
            case "status" -> without(rest, new ShowStatus(), command);
            case "token" -> token(rest);
            case "simulate" -> simulate(rest);
            default -> throw new Refusal("\"" + command + "\" is none of up, down, status, token and simulate");
        };
    }

    private static CommandLine up(Deque<String> rest) {
        boolean empty = false;
        boolean reset = false;
        int municipalities = SimulationSettings.DEFAULT_MUNICIPALITIES;
        while (!rest.isEmpty()) {
            String option = rest.removeFirst();
            switch (option) {
                case "--empty" -> empty = true;
                case "--reset" -> reset = true;
                case "--municipalities" -> municipalities = municipalities(value(option, rest));
                default -> throw unknown(option, "up");
            }
        }
        return new StartSystem(empty, reset, municipalities);
    }

    private static CommandLine token(Deque<String> rest) {
        String person = "";
        String municipality = "";
        while (!rest.isEmpty()) {
            String word = rest.removeFirst();
            if (word.equals("--municipality")) {
                municipality = value(word, rest);
            } else if (word.startsWith("-") || !person.isEmpty()) {
                throw unknown(word, "token");
            } else {
                person = word;
            }
        }
        if (person.isEmpty()) {
            throw new Refusal("Whose token? " + Usage.of("token"));
        }
        try {
            Username username = Username.parse(person);
            return new PrintToken(municipality.isEmpty() ? username : username.orIn(municipality));
        } catch (UnknownPersonException e) {
            throw new Refusal(e.reason(), e);
        }
    }

    private static CommandLine simulate(Deque<String> rest) {
        long seed = SimulationSettings.DEFAULT_SEED;
        int days = Scenario.YEAR;
        int municipalities = SimulationSettings.DEFAULT_MUNICIPALITIES;
        while (!rest.isEmpty()) {
            String option = rest.removeFirst();
            switch (option) {
                case "--seed" -> seed = number(option, rest, LONGEST_SEED);
                case "--days" -> days = number(option, rest, LONGEST_DAYS);
                case "--municipalities" -> municipalities = municipalities(value(option, rest));
                default -> throw unknown(option, "simulate");
            }
        }
        return new Simulate(seed, days, municipalities);
    }

    private static int number(String option, Deque<String> rest, int digits) {
        String text = value(option, rest);
        if (!text.matches("[1-9][0-9]{0," + (digits - 1) + "}")) {
            throw new Refusal(
                    option + " takes a number from 1, of at most " + digits + " digits, not \"" + text + "\"");
        }
        return Integer.parseInt(text);
    }

    private static int municipalities(String text) {
        if (!text.matches("[0-9]{1,3}")) {
            throw new Refusal(
                    "--municipalities takes a number from 1 to " + ALL_MUNICIPALITIES + ", not \"" + text + "\"");
        }
        int number = Integer.parseInt(text);
        if (number < 1 || number > ALL_MUNICIPALITIES) {
            throw new Refusal("Norway has " + ALL_MUNICIPALITIES + " municipalities: --municipalities takes 1 to "
                    + ALL_MUNICIPALITIES + ", not " + number);
        }
        return number;
    }

    private static CommandLine without(Deque<String> rest, CommandLine command, String name) {
        if (!rest.isEmpty()) {
            throw unknown(rest.getFirst(), name);
        }
        return command;
    }

    private static String value(String option, Deque<String> rest) {
        if (rest.isEmpty()) {
            throw new Refusal(option + " needs a value after it");
        }
        return rest.removeFirst();
    }

    private static Refusal unknown(String word, String command) {
        return new Refusal("\"" + word + "\" is not understood. " + Usage.of(command));
    }
}
