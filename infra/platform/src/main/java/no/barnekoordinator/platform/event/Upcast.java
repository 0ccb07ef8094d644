package no.barnekoordinator.platform.event;

import java.util.function.Consumer;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads one revision of a stored event as the next one. Works on the JSON as it is stored: personal components are
 * sealed text there, and are carried over as they are.
 */
public final class Upcast extends SingleEventUpcaster {

    private final String name;
    private final int from;
    private final Consumer<ObjectNode> change;

    private Upcast(String name, int from, Consumer<ObjectNode> change) {
        this.name = name;
        this.from = from;
        this.change = change;
    }

    /**
     * An upcaster from a revision to the one after it.
     *
     * @param name of the event, as in {@link EventName}
     * @param from the older revision
     * @param change what the newer one has that the older had not; the node is a copy
     */
    public static Upcast of(String name, int from, Consumer<ObjectNode> change) {
        return new Upcast(name, from, change);
    }

    /** The older revision, as in {@code request.RequestReceived.1}. */
    public String reads() {
        return name + "." + from;
    }

    /** Its successor, as in {@code request.RequestReceived.2}. */
    public String makes() {
        return name + "." + (from + 1);
    }

    @Override
    protected boolean canUpcast(IntermediateEventRepresentation stored) {
        return stored.getType().getName().equals(name)
                && Integer.toString(from).equals(stored.getType().getRevision());
    }

    @Override
    protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation stored) {
        return stored.upcastPayload(
                new SimpleSerializedType(name, Integer.toString(from + 1)), ObjectNode.class, this::changed);
    }

    /** The same JSON at the next revision; what is given is left as it is. */
    public ObjectNode changed(ObjectNode stored) {
        ObjectNode copy = stored.deepCopy();
        change.accept(copy);
        return copy;
    }
}
