package no.barnekoordinator.local.issuer;

import java.util.List;
import no.barnekoordinator.local.home.Layout;
import no.barnekoordinator.local.home.Ports;
import no.barnekoordinator.local.process.JavaCommand;
import no.barnekoordinator.local.process.Part;
import no.barnekoordinator.local.process.Probe;

/** The issuer as a part of the system. */
public final class IssuerPart implements Part {

    /** Where the issuer is, as every token says. */
    public static final String ADDRESS = "http://localhost:" + Ports.ISSUER + "/" + Issuer.ID;

    private final Layout layout;

    public IssuerPart(Layout layout) {
        this.layout = layout;
    }

    @Override
    public String name() {
        return "issuer";
    }

    @Override
    public String address() {
        return ADDRESS;
    }

    @Override
    public List<String> command() {
        return JavaCommand.ofThisProgram(
                Issuer.class,
                "96m",
                List.of(Integer.toString(Ports.ISSUER), layout.signingKey().toString()));
    }

    @Override
    public boolean serves() {
        return Probe.connects(Ports.ISSUER) && Probe.answers(ADDRESS + "/.well-known/openid-configuration");
    }
}
