package uk.ourplan.core.law.planning.keeping;

import static uk.ourplan.core.law.planning.desk.Lack.prompts;
import static uk.ourplan.core.law.planning.desk.PlanOnDesk.blank;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.law.planning.desk.Lack;
import uk.ourplan.core.law.planning.desk.Missing;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.desk.Topic;
import uk.ourplan.language.law.Step;
import uk.ourplan.language.plan.AboutMe;
import uk.ourplan.language.plan.CommittedParty;
import uk.ourplan.language.plan.InformalSupport;
import uk.ourplan.language.plan.InformalSupport.Asset;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.language.plan.Support.Commitment;
import uk.ourplan.tenant.policy.CouncilPolicy;

/**
 * The plan tells a story that its reader knows again: what was found and is wanted in the person's own words, what they can
 * do, who is around them, what is expected of whom and who commits to what. Blanks are asked after and never stop a plan
 * (CONTENT-16).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/25">Care Act 2014 s.25(5)</a>
 */
public final class StoryOnPlan {

    private static final AboutMe NOTHING = new AboutMe(List.of(), null);

    private StoryOnPlan() {}

    /** What is lacking. */
    public static List<Lack> lacking(PlanOnDesk desk, CouncilPolicy policy) {
        List<Lack> lacks = new ArrayList<>();
        aboutThePerson(desk.section(AboutMe.class).orElse(NOTHING)).ifPresent(lacks::add);
        around(desk).ifPresent(lacks::add);
        expectations(desk).ifPresent(lacks::add);
        commitments(desk).ifPresent(lacks::add);
        return lacks;
    }

    private static Optional<Lack> aboutThePerson(AboutMe about) {
        Missing missing = new Missing();
        missing.when(blank(about.overview()), "what was found and is wanted");
        missing.when(about.strengths().isEmpty(), "what the person is good at");
        missing.when(blank(about.ownPart()), "what they can do or decide for themselves");
        return asked(
                missing,
                "Not written down about the person",
                "A few of their own words are enough.",
                SectionName.ABOUT_ME,
                "overview");
    }

    private static Optional<Lack> around(PlanOnDesk desk) {
        List<Asset> assets =
                desk.section(InformalSupport.class).map(InformalSupport::assets).orElse(List.of());
        if (assets.isEmpty()) {
            return Optional.of(ask(
                    "Nobody is named among the people and groups around the person.",
                    "Name who may help to reach what is wanted, and how.",
                    SectionName.INFORMAL_SUPPORT,
                    "assets"));
        }
        Missing missing = new Missing();
        for (int i = 0; i < assets.size(); i++) {
            missing.when(blank(assets.get(i).howHelps()), String.valueOf(i + 1));
        }
        return asked(
                missing,
                "How they may help is blank for person or group",
                "Say how, such as lifts to the lunch club.",
                SectionName.INFORMAL_SUPPORT,
                "assets");
    }

    private static Optional<Lack> expectations(PlanOnDesk desk) {
        Missing missing = new Missing();
        desk.needs()
                .forEach(need -> missing.when(
                        Boolean.TRUE.equals(need.councilWillMeet()) && blank(need.expectedOf()), need.id()));
        return asked(
                missing,
                "What is to be achieved and by whom is blank for need",
                "Say what is expected of whom; task by task is not asked for.",
                SectionName.NEEDS,
                "needs[" + missing.first() + "].expected_of");
    }

    private static Optional<Lack> commitments(PlanOnDesk desk) {
        Set<CommittedParty> committed = desk.support().commitments().stream()
                .filter(one -> one.party() != null && !blank(one.text()))
                .map(Commitment::party)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(CommittedParty.class)));
        if (committed.isEmpty()) {
            return Optional.of(ask(
                    "What everybody commits to is not written down.",
                    "Write it for the council, those who come, carers and the person.",
                    SectionName.SUPPORT,
                    "commitments"));
        }
        return committed.contains(CommittedParty.PERSON)
                ? Optional.empty()
                : Optional.of(ask(
                        "What the person themself commits to is not written down.",
                        "Ask what they will do, however little.",
                        SectionName.SUPPORT,
                        "commitments"));
    }

    private static Optional<Lack> asked(
            Missing missing, String what, String mend, SectionName section, @Nullable String field) {
        return missing.says(what).map(says -> ask(says, mend, section, field));
    }

    private static Lack ask(String says, String mend, SectionName section, @Nullable String field) {
        return prompts(Step.SUBMIT, "CONTENT-16", Topic.WELLBEING, says, mend).in(section, field);
    }
}
