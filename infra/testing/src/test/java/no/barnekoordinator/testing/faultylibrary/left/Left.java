package no.barnekoordinator.testing.faultylibrary.left;

import no.barnekoordinator.testing.faultylibrary.right.Right;

public class Left {
    Right right;
}
