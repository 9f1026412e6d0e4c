package uk.ourplan.tenant.opening;

import reactor.core.publisher.Mono;
import uk.ourplan.tenant.council.Council;
import uk.ourplan.tenant.council.Operator;

/** The council's sign-ins, which the service around this library keeps. Every method may be called again and changes nothing more. */
public interface CouncilSignIns {

    /** Its organization at the identity provider. */
    Mono<Void> organization(Council council);

    /** Somebody who administers it from today on. */
    Mono<Void> administrator(Operator operator, Council council, FirstAdministrator who);

    /** Invented people for every permission and every rung of its ladder, to show the platform with. */
    Mono<Void> demonstration(Operator operator, Council council);

    /** A password for the first administrator that has to be changed at once; empty where they were invited by e-mail. */
    Mono<String> firstPassword(Council council, FirstAdministrator who);

    /** Lets its people sign in, or no longer. */
    Mono<Void> open(Council council, boolean open);
}
