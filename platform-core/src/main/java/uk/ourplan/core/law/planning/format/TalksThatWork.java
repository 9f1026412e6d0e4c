package uk.ourplan.core.law.planning.format;

import static uk.ourplan.core.law.planning.desk.Lack.prompts;
import static uk.ourplan.core.law.planning.desk.Lack.warns;
import static uk.ourplan.core.law.planning.desk.PlanOnDesk.blank;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.law.planning.desk.Lack;
import uk.ourplan.core.law.planning.desk.Missing;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.desk.PlanOnDesk.Speaking;
import uk.ourplan.core.law.planning.desk.Topic;
import uk.ourplan.language.law.Step;
import uk.ourplan.language.need.Assessment;
import uk.ourplan.language.person.ContactWay;
import uk.ourplan.language.person.part.PartName;
import uk.ourplan.language.plan.HowWePlan;
import uk.ourplan.language.plan.HowWePlan.Channel;
import uk.ourplan.language.plan.PeopleInvolved;
import uk.ourplan.language.plan.PeopleInvolved.Involvement;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.tenant.policy.CouncilPolicy;

/**
 * Planning talks are held in a way that works for the person: face to face where taking part is hard, unless that is what makes
 * it hard; and every contact keeps to how the person likes to communicate, or says why it did not (FORMAT-07, FORMAT-08).
 *
 * @see "Care and support statutory guidance, chapter 10"
 */
public final class TalksThatWork {

    /** Ways in which nothing can be interpreted or shown. */
    private static final Set<ContactWay> VOICE_ONLY = EnumSet.of(ContactWay.TELEPHONE);

    private TalksThatWork() {}

    /** What these rules find lacking. */
    public static List<Lack> lacking(PlanOnDesk desk, CouncilPolicy policy) {
        List<Lack> lacks = new ArrayList<>();
        Channel channel = desk.section(HowWePlan.class).map(HowWePlan::channel).orElse(null);
        unsuitable(channel).ifPresent(lacks::add);
        List<Involvement> talks = desk.section(PeopleInvolved.class)
                .map(PeopleInvolved::involvement)
                .orElse(List.of());
        profile(desk.whose().speaking(), talks).ifPresent(lacks::add);
        contacts(desk.whose().speaking(), talks).ifPresent(lacks::add);
        return lacks;
    }

    /** The way that is chosen before anybody chooses: face to face where taking part is hard; otherwise none (FORMAT-07). */
    public static Optional<Channel> preselected(Assessment assessment) {
        return isHard(assessment) ? Optional.of(new Channel(ContactWay.FACE_TO_FACE, List.of())) : Optional.empty();
    }

    private static boolean isHard(Assessment assessment) {
        return assessment.difficulties() != null
                && !assessment.difficulties().areas().isEmpty();
    }

    private static Optional<Lack> unsuitable(@Nullable Channel channel) {
        if (channel == null || channel.planned() == null || !channel.hard().contains(channel.planned())) {
            return Optional.empty();
        }
        boolean faceToFace = channel.planned() == ContactWay.FACE_TO_FACE;
        return Optional.of(warns(
                        Step.PRESENT,
                        "FORMAT-07",
                        Topic.PRESENTING,
                        faceToFace
                                ? "Talks are planned face to face, and that is what makes taking part hard for the person."
                                : "Talks are planned in a way that makes taking part hard for the person.",
                        faceToFace
                                ? "Offer to write to each other, or to talk by video."
                                : "Talk face to face, unless that is hard, too.")
                .in(SectionName.HOW_WE_PLAN, "channel.planned"));
    }

    private static Optional<Lack> profile(Speaking speaking, List<Involvement> talks) {
        return blank(speaking.communication()) && !talks.isEmpty()
                ? Optional.of(prompts(
                                Step.PRESENT,
                                "FORMAT-08",
                                Topic.PRESENTING,
                                "There were talks about the plan, and how the person likes to communicate is blank.",
                                "Ask, and put it on their record; it then stands on every screen and letter.")
                        .onRecord(PartName.HOW_TO_SPEAK, "communication"))
                : Optional.empty();
    }

    private static Optional<Lack> contacts(Speaking speaking, List<Involvement> talks) {
        Missing missing = new Missing();
        for (int i = 0; i < talks.size(); i++) {
            Involvement talk = talks.get(i);
            missing.when(isOtherwise(speaking, talk) && blank(talk.otherwiseBecause()), String.valueOf(i + 1));
        }
        return missing.says("Not held as the person likes to communicate, and why is blank: conversation")
                .map(says -> prompts(
                                Step.PRESENT,
                                "FORMAT-08",
                                Topic.PRESENTING,
                                says,
                                "Say why, or that it suited them after all; next time use the way that they like.")
                        .in(SectionName.PEOPLE_INVOLVED, "involvement"));
    }

    /** What somebody answered counts; else a way in which nothing can be interpreted, where they need that. */
    private static boolean isOtherwise(Speaking speaking, Involvement talk) {
        if (talk.asPreferred() != null) {
            return !talk.asPreferred();
        }
        return talk.way() != null && VOICE_ONLY.contains(talk.way()) && !blank(speaking.interpreter());
    }
}
