package uk.ourplan.core.law.planning.watch;

import static uk.ourplan.core.law.planning.desk.PlanOnDesk.blank;

import java.util.ArrayList;
import java.util.List;
import uk.ourplan.core.law.planning.desk.Lack;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.desk.Topic;
import uk.ourplan.language.law.Step;
import uk.ourplan.language.plan.Risks;
import uk.ourplan.language.plan.Risks.Protecting;
import uk.ourplan.language.plan.Risks.Restriction;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.tenant.policy.CouncilPolicy;

/**
 * A plan that arises from a safeguarding enquiry is checked as every other is; each restriction says which less restrictive ways were
 * considered, and to which outcome it helps the person (SAFEGUARD-07).
 *
 * @see "Mental Capacity Act 2005 s.1(6) (unverified)"
 */
public final class LeastRestrictive {

    private static final String RULE = "SAFEGUARD-07";

    private LeastRestrictive() {}

    public static List<Lack> lacking(PlanOnDesk desk, CouncilPolicy policy) {
        Protecting protecting = desk.section(Risks.class).map(Risks::protecting).orElse(null);
        if (protecting == null) {
            return List.of();
        }
        List<Lack> lacks = new ArrayList<>();
        if (Boolean.TRUE.equals(protecting.fromEnquiry()) && blank(protecting.enquiry())) {
            lacks.add(Lack.prompts(
                            Step.SUBMIT,
                            RULE,
                            Topic.PROTECTION,
                            "The plan arises from a safeguarding enquiry, and its number is not given.",
                            "Give the number of the enquiry.")
                    .in(SectionName.RISKS, "protecting.enquiry"));
        }
        for (int n = 0; n < protecting.restrictions().size(); n++) {
            Restriction restriction = protecting.restrictions().get(n);
            String at = "protecting.restrictions[" + n + "]";
            if (blank(restriction.lessRestrictive())) {
                lacks.add(warns(
                                "Restriction " + (n + 1) + " does not say which less restrictive ways were considered.",
                                "Say which, and why they would not do.")
                        .in(SectionName.RISKS, at + ".less_restrictive"));
            }
            if (restriction.outcomes().isEmpty()) {
                lacks.add(warns(
                                "Restriction " + (n + 1) + " is linked to no outcome that the person wants.",
                                "Say to which outcome it helps them.")
                        .in(SectionName.RISKS, at + ".outcomes"));
            }
        }
        return lacks;
    }

    private static Lack warns(String says, String mend) {
        return Lack.warns(Step.AUTHORISE, RULE, Topic.PROTECTION, says, mend)
                .under("Mental Capacity Act 2005 s.1(6) (unverified)");
    }
}
