package uk.ourplan.core.contract;

import java.util.Set;

/** Contracts whose feature is not built yet; it only ever gets shorter. */
final class ToBeServed {

    static final Set<String> LATER = Set.of();

    private ToBeServed() {}
}
