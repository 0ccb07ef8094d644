package no.barnekoordinator.local.command;

/** How each command is used, in one line. */
final class Usage {

    private Usage() {}

    static String of(String command) {
        return switch (command) {
            case "up" -> "Usage: infra/local/up [--empty] [--reset] [--municipalities N]";
            case "token" ->
                "Usage: infra/local/token PERSON [--municipality NUMBER], for example infra/local/token coordinator-2"
                        + " --municipality 0301";
            case "simulate" -> "Usage: simulate [--seed S] [--days D] [--municipalities N], while the system runs";
            default -> "Usage: infra/local/" + command;
        };
    }
}
