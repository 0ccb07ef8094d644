package no.barnekoordinator.contracts.municipality;

/**
 * A Norwegian county.
 *
 * @param number two digits as text, {@code "03"} for Oslo; the first two digits of its municipalities' numbers
 * @param name the official name, all languages, such as {@code "Troms - Romsa - Tromssa"}
 * @param countyGovernor the official name of the county governor (statsforvalter) that covers it
 */
public record County(String number, String name, String countyGovernor) {}
