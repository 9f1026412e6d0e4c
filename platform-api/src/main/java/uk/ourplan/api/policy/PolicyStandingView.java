package uk.ourplan.api.policy;

import java.time.LocalDate;
import java.util.List;

/**
 * How the published policy stands.
 *
 * @param nationalPack the national rules that it was held against
 * @param unlawful what has to be mended by a new version; empty where all is well
 */
public record PolicyStandingView(String nationalPack, List<BecameUnlawful> unlawful) {

    public PolicyStandingView {
        unlawful = List.copyOf(unlawful);
    }

    /**
     * A published value that the law no longer allows.
     *
     * @param title the setting's name on screens
     * @param hit what is wrong, where, and where the bound comes from
     * @param from the first day, from today on, on which it is unlawful
     * @param sinceNationalPack the national rules with which it became so
     */
    public record BecameUnlawful(String title, BoundHit hit, LocalDate from, String sinceNationalPack) {}
}
