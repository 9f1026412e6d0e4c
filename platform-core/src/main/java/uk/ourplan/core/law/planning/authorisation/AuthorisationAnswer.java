package uk.ourplan.core.law.planning.authorisation;

import java.util.List;

/** The steps to sign-off in order, what is known of the panel, and that no author signs off their own plan. */
public record AuthorisationAnswer(List<RoleStep> steps, Panel panel, boolean authorMayAuthorise) {

    public AuthorisationAnswer {
        steps = List.copyOf(steps);
    }

    /** One role and what it does. */
    public record RoleStep(String role, Action action) {}

    /** Whether the panel sees the plan, and whether a specialist must sit on it. */
    public record Panel(boolean required, boolean specialistMustSit) {}

    /** What a role does. */
    public enum Action {
        SUPPORTS,
        RECOMMENDS,
        AUTHORISES
    }
}
