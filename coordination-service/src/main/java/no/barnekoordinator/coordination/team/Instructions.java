package no.barnekoordinator.coordination.team;

import java.util.List;
import java.util.UUID;

/** Asks what the coordinator has decided for the services of a team. Says nothing about who may ask. */
public interface Instructions {

    /** Everything decided in a case: what is open first, by its date; then the rest, the newest first. */
    List<Instruction> instructionsOf(UUID caseId);

    /** What was wanted in a case and refused, the newest first. */
    List<RefusedInstruction> refusedIn(UUID caseId);

    /** What the unit of a municipality was told of and is not followed yet, the longest waiting first. */
    List<Instruction> escalatedIn(String municipality);
}
