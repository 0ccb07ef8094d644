package no.barnekoordinator.testing.faultylibrary.right;

import no.barnekoordinator.testing.faultylibrary.left.Left;

public class Right {
    Left left;
}
