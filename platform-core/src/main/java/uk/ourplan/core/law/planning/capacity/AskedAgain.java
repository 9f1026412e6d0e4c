package uk.ourplan.core.law.planning.capacity;

import static uk.ourplan.core.law.planning.desk.Lack.prompts;
import static uk.ourplan.core.law.planning.desk.Lack.stops;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.law.planning.desk.Lack;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.desk.Topic;
import uk.ourplan.language.law.Step;
import uk.ourplan.language.plan.PeopleInvolved;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.InEffect;
import uk.ourplan.tenant.policy.Settings;

/**
 * Consent and capacity are considered before a plan is submitted, however urgent it is, and asked again at each stage; where the
 * condition comes and goes, that cannot be put off (CAPACITY-03).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2005/9/section/2">Mental Capacity Act 2005 s.2</a>
 */
public final class AskedAgain {

    private static final String AUTHORISATION = "authorisation";

    private AskedAgain() {}

    public static List<Lack> lacking(PlanOnDesk desk, CouncilPolicy policy) {
        Optional<PeopleInvolved> people = desk.section(PeopleInvolved.class);
        List<Lack> lacks = new ArrayList<>();
        if (people.map(PeopleInvolved::consentConsidered).isEmpty()) {
            lacks.add(unconsidered("Consent", "consent_considered"));
        }
        if (people.map(PeopleInvolved::capacityConsidered).isEmpty()) {
            lacks.add(unconsidered("Capacity", "capacity_considered"));
        }
        if (lacks.isEmpty()) {
            InEffect<List<String>> stages = policy.read(Settings.CAPACITY_RECONSIDERED_AT);
            atAgreement(desk, people.orElseThrow(), stages).ifPresent(lacks::add);
            atAuthorisation(desk, people.orElseThrow(), stages).ifPresent(lacks::add);
        }
        return lacks;
    }

    private static Lack unconsidered(String what, String field) {
        return stops(
                        Step.SUBMIT,
                        "CAPACITY-03",
                        Topic.PROTECTION,
                        what + " was not considered for this plan.",
                        "Consider it with the person, urgent or not, and record the day.")
                .under("Mental Capacity Act 2005 s.1 (unverified)")
                .in(SectionName.PEOPLE_INVOLVED, field);
    }

    /** What was considered before the draft was in the person's hands is asked again when they are to agree to it. */
    private static Optional<Lack> atAgreement(PlanOnDesk desk, PeopleInvolved people, InEffect<List<String>> stages) {
        LocalDate draft = desk.agreement().draftGiven() == null
                ? desk.agreement().presented()
                : desk.agreement().draftGiven();
        if (draft == null || isSince(people.capacityConsidered(), draft) || isSince(again(people), draft)) {
            return Optional.empty();
        }
        String says = "Consent and capacity were considered before the draft was given, and not again since.";
        Lack lack = Boolean.TRUE.equals(desk.circumstances().fluctuatingCondition())
                ? stops(
                        Step.AGREE,
                        "CAPACITY-03",
                        Topic.PROTECTION,
                        says,
                        "Ask again before anybody agrees: the condition comes and goes, so this cannot be put off.")
                : prompts(
                        Step.AGREE,
                        "CAPACITY-03",
                        Topic.PROTECTION,
                        says,
                        "Ask again when the person agrees, and record the day.");
        return Optional.of(lack.under("Mental Capacity Act 2005 s.2 (unverified)")
                .in(SectionName.PEOPLE_INVOLVED, "capacity.asked_again")
                .reading(stages));
    }

    /** A stage that a council may add: the authoriser sees whether both were asked about since the plan was submitted. */
    private static Optional<Lack> atAuthorisation(
            PlanOnDesk desk, PeopleInvolved people, InEffect<List<String>> stages) {
        LocalDate submitted = desk.course().submittedOn();
        if (!stages.value().contains(AUTHORISATION) || submitted == null || isSince(again(people), submitted)) {
            return Optional.empty();
        }
        return Optional.of(prompts(
                        Step.AUTHORISE,
                        "CAPACITY-03",
                        Topic.PROTECTION,
                        "Consent and capacity were not asked about again since the plan was submitted, as this council"
                                + " wants it.",
                        "Ask again, and record the day.")
                .under("Mental Capacity Act 2005 s.2 (unverified)")
                .in(SectionName.PEOPLE_INVOLVED, "capacity.asked_again")
                .reading(stages));
    }

    private static @Nullable LocalDate again(PeopleInvolved people) {
        return people.capacity() == null ? null : people.capacity().askedAgain();
    }

    private static boolean isSince(@Nullable LocalDate day, LocalDate draft) {
        return day != null && !day.isBefore(draft);
    }
}
