package no.barnekoordinator.testing.faulty.chicken;

import no.barnekoordinator.testing.faulty.egg.Egg;

public class Chicken {
    Egg egg;
}
