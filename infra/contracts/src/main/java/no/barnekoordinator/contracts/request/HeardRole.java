package no.barnekoordinator.contracts.request;

/** Who was heard (pasient- og brukerrettighetsloven §§ 3-1, 4-4). */
public enum HeardRole {
    CHILD,
    YOUTH,
    PARENT
}
