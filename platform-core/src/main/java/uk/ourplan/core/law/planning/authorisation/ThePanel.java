package uk.ourplan.core.law.planning.authorisation;

import static uk.ourplan.core.law.Known.yes;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.law.OpenFacts;
import uk.ourplan.core.law.PolicyRead;
import uk.ourplan.tenant.policy.PanelCriterion;
import uk.ourplan.tenant.policy.PanelSettings;

/** Whether a plan goes to panel (AUTH-07) and who must sit on it (AUTH-10). */
final class ThePanel {

    static final String NAME = "panel";

    private ThePanel() {}

    /** A complex rate needs it always, a match of a published criterion where the council uses one; null while open. */
    static @Nullable Boolean required(AuthorisationFacts f, PolicyRead read) {
        if (yes(f.complexRate())) {
            return true;
        }
        if (!read.the(PanelSettings.PANEL_ENABLED)) {
            return false;
        }
        List<PanelCriterion> criteria = read.the(PanelSettings.PANEL_CRITERIA);
        if (criteria.isEmpty()) {
            return false;
        }
        Set<String> matches = f.matches();
        return matches == null
                ? null
                : criteria.stream().map(PanelCriterion::code).anyMatch(matches::contains);
    }

    /** The specialist is asked about only where the panel sits; either fact could settle it. */
    static OpenFacts askAboutSpecialist(AuthorisationFacts f, boolean required) {
        boolean open = required && !specialistMustSit(f);
        return new OpenFacts()
                .firstOf(new OpenFacts()
                        .when(open, "deafblind", f.deafblind())
                        .when(open, "expert_assessor", f.expertAssessor()));
    }

    static boolean specialistMustSit(AuthorisationFacts f) {
        return yes(f.deafblind()) || yes(f.expertAssessor());
    }
}
