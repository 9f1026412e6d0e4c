package uk.ourplan.core.law.planning.involvement;

import static uk.ourplan.core.law.planning.desk.Lack.prompts;
import static uk.ourplan.core.law.planning.desk.Lack.warns;
import static uk.ourplan.core.law.planning.desk.PlanOnDesk.blank;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.law.planning.desk.Lack;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.desk.Topic;
import uk.ourplan.language.law.Step;
import uk.ourplan.language.plan.AboutMe;
import uk.ourplan.language.plan.InformalSupport;
import uk.ourplan.language.plan.MetBy;
import uk.ourplan.language.plan.Outcomes;
import uk.ourplan.language.plan.OwnTerm;
import uk.ourplan.language.plan.PeopleInvolved.StrengthsFirst;
import uk.ourplan.language.plan.PeopleInvolved.TakingPart;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.tenant.policy.CouncilPolicy;

/**
 * The person's views, wishes, feelings, strengths, needs, values, aspirations and their judgement of their own wellbeing stand on
 * the plan in their own terms, and strengths and what there is around them come before what is lacking. What stands elsewhere
 * on the plan is not asked twice (INVOLVE-22, INVOLVE-23).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/1">Care Act 2014 s.1(2), (3)</a>
 */
public final class InTheirOwnTerms {

    private static final Set<String> NONE = Set.of("none", "none found", "nothing", "no");

    private InTheirOwnTerms() {}

    public static List<Lack> lacking(PlanOnDesk desk, CouncilPolicy policy) {
        List<Lack> lacks = new ArrayList<>();
        TakingPart taking = WhoIsThere.on(desk).takingPart();
        blankTerms(desk, taking).ifPresent(lacks::add);
        if (taking.ownTerms().stream()
                .anyMatch(said -> !blank(said.seenDifferently()) && blank(said.differentBecause()))) {
            lacks.add(unexplainedDifference());
        }
        lacks.addAll(strengths(desk, taking));
        return lacks;
    }

    private static Optional<Lack> blankTerms(PlanOnDesk desk, TakingPart taking) {
        Set<OwnTerm> missing = EnumSet.allOf(OwnTerm.class);
        taking.ownTerms().stream()
                .filter(said -> !blank(said.words()) || !blank(said.notKnownBecause()))
                .forEach(said -> missing.remove(said.about()));
        desk.section(AboutMe.class).ifPresent(about -> {
            if (!about.whatMatters().isEmpty()) {
                missing.remove(OwnTerm.VIEWS);
            }
            if (about.wellbeingNow() != null && !blank(about.wellbeingNow().text())) {
                missing.remove(OwnTerm.OWN_WELLBEING);
            }
        });
        desk.section(Outcomes.class).ifPresent(wanted -> {
            if (wanted.wishes().stream().anyMatch(wish -> !blank(wish.words()))) {
                missing.remove(OwnTerm.WISHES);
            }
            if (wanted.outcomesWanted().stream().anyMatch(outcome -> !blank(outcome.words()))) {
                missing.remove(OwnTerm.ASPIRATIONS);
            }
        });
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(prompts(
                                Step.SUBMIT,
                                "INVOLVE-22",
                                Topic.INVOLVEMENT,
                                "Not yet on the plan in the person's own terms: "
                                        + missing.stream()
                                                .map(InTheirOwnTerms::words)
                                                .collect(Collectors.joining(", "))
                                        + ".",
                                "Write what they say, or why it cannot be found out.")
                        .under("Care Act 2014 s.1(2), (3) (unverified)")
                        .in(SectionName.PEOPLE_INVOLVED, "taking_part.own_terms"));
    }

    private static String words(OwnTerm term) {
        return switch (term) {
            case VIEWS -> "views";
            case WISHES -> "wishes";
            case FEELINGS -> "feelings";
            case STRENGTHS -> "strengths";
            case NEEDS -> "needs as they put them";
            case VALUES -> "values";
            case ASPIRATIONS -> "aspirations";
            case OWN_WELLBEING -> "their judgement of their own wellbeing";
        };
    }

    private static Lack unexplainedDifference() {
        return prompts(
                        Step.SUBMIT,
                        "INVOLVE-22",
                        Topic.INVOLVEMENT,
                        "You see something differently than the person does, and no reason is given.",
                        "Say why; their own judgement is presumed the best guide.")
                .under("Care Act 2014 s.1(3)(a)-(b) (unverified)")
                .in(SectionName.PEOPLE_INVOLVED, "taking_part.own_terms");
    }

    private static List<Lack> strengths(PlanOnDesk desk, TakingPart taking) {
        StrengthsFirst said = taking.strengthsFirst() == null
                ? new StrengthsFirst(null, null, null, null, null)
                : taking.strengthsFirst();
        Optional<InformalSupport> informal = desk.section(InformalSupport.class);
        boolean ownStrengths = desk.needs().stream().anyMatch(need -> !blank(need.ownStrengths()));
        boolean community = informal.map(InformalSupport::community)
                .filter(looked -> looked.answer() != null && !blank(looked.reason()))
                .isPresent();
        boolean unpaid =
                informal.stream().anyMatch(there -> !there.existingSupport().isEmpty())
                        || desk.needs().stream()
                                .anyMatch(need -> need.metBy().contains(MetBy.CARER)
                                        || need.metBy().contains(MetBy.INFORMAL)
                                        || !blank(need.networkConsidered()));
        List<Lack> lacks = new ArrayList<>();
        look(lacks, ownStrengths, said.personalStrengths(), "The person's own strengths", "personal_strengths");
        look(lacks, false, said.communityAssets(), "What there is of help in their community", "community_assets");
        look(lacks, false, said.universalSupport(), "Services that are there for everybody", "universal_support");
        look(lacks, community, said.communitySupport(), "Support from the community", "community_support");
        look(lacks, unpaid, said.unpaidSupport(), "Unpaid support", "unpaid_support");
        return lacks;
    }

    private static void look(List<Lack> lacks, boolean elsewhere, @Nullable String said, String what, String field) {
        boolean noneWithoutNote = said != null
                && NONE.contains(said.strip().replaceAll("\\.$", "").toLowerCase(Locale.ROOT));
        if (noneWithoutNote || (blank(said) && !elsewhere)) {
            lacks.add(warns(
                            Step.SUBMIT,
                            "INVOLVE-23",
                            Topic.INVOLVEMENT,
                            what
                                    + (noneWithoutNote
                                            ? ": none found, without a note of how that was found out."
                                            : " is not considered."),
                            "Write what there is, or that none was found and how you looked.")
                    .in(SectionName.PEOPLE_INVOLVED, "taking_part.strengths_first." + field));
        }
    }
}
