package no.barnekoordinator.contracts;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The stable name of a contract on the wire ({@code ce_type}); independent of the class that reads it. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface ContractType {

    /** For example {@code no.barnekoordinator.request.RequestReceived.v1}. */
    String value();
}
