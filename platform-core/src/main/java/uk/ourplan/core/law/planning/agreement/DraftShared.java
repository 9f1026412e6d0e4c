package uk.ourplan.core.law.planning.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.law.planning.desk.Lack;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.desk.Topic;
import uk.ourplan.language.law.Step;
import uk.ourplan.language.person.Circumstances;
import uk.ourplan.language.person.Circumstances.NotEngaging;
import uk.ourplan.language.plan.AgreementRecord;
import uk.ourplan.language.plan.SeekingAgreement.CopyGiven;
import uk.ourplan.tenant.policy.CouncilPolicy;

/**
 * Where planning went ahead without the person, whoever signs sees each day on which the draft was given, how, and what the
 * person answered; a draft that was never given is a finding (AUTH-13).
 */
public final class DraftShared {

    private DraftShared() {}

    /** What this rule finds lacking. */
    public static List<Lack> lacking(PlanOnDesk desk, CouncilPolicy policy) {
        return isAsked(desk.circumstances())
                        && history(desk.agreement(), desk.circumstances()).isEmpty()
                ? List.of(Lack.warns(
                        Step.AUTHORISE,
                        "AUTH-13",
                        Topic.AGREEMENT,
                        "Planning went ahead without the person, and no draft was ever given to them.",
                        "Give them the draft, and record the day, the way and the answer."))
                : List.of();
    }

    /** Whether whoever signs has to open the history first. */
    public static boolean isAsked(Circumstances circumstances) {
        return circumstances.notEngaging() != null;
    }

    /** Each time the draft was given, first to last; the copy that the person's record names is one of them. */
    public static List<CopyGiven> history(AgreementRecord record, Circumstances circumstances) {
        List<CopyGiven> given = new ArrayList<>(record.seeking().copies());
        NotEngaging apart = circumstances.notEngaging();
        @Nullable LocalDate copy = apart == null ? null : apart.draftCopy();
        if (copy != null && given.stream().noneMatch(one -> copy.equals(one.dated()))) {
            given.add(new CopyGiven(copy, null, null));
        }
        given.sort(Comparator.comparing(one -> Objects.requireNonNullElse(one.dated(), LocalDate.MIN)));
        return List.copyOf(given);
    }
}
