package no.barnekoordinator.testing.faulty.egg;

import no.barnekoordinator.testing.faulty.chicken.Chicken;

public class Egg {
    Chicken chicken;
}
