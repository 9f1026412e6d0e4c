package uk.ourplan.core.law.planning.agreement;

import static uk.ourplan.core.law.Known.no;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import uk.ourplan.core.law.OpenFacts;
import uk.ourplan.core.law.planning.agreement.AgreementAnswer.AssumedCondition;
import uk.ourplan.core.law.planning.agreement.AgreementFacts.Awaited;

/** The conditions under which silence counts as agreement (AGREE-07 to AGREE-10), each of which is told where it fails. */
final class AssumedAgreement {

    private AssumedAgreement() {}

    static OpenFacts ask(AgreementFacts f) {
        return new OpenFacts()
                .fact("presented_on", f.presentedOn())
                .fact("awaited_from", f.awaitedFrom())
                .fact("told_of_assumed_agreement", f.toldOfAssumedAgreement())
                .fact("efforts_logged", f.effortsLogged())
                .fact("reason_unsigned_recorded", f.reasonUnsignedRecorded());
    }

    static List<AssumedCondition> failing(AgreementFacts f, LocalDate assumableFrom, LocalDate on) {
        return Stream.of(
                        failing(
                                f.awaitedFrom() == Awaited.BEST_INTERESTS_DECISION_MAKER,
                                AssumedCondition.RIGHT_SIGNATORY),
                        failing(no(f.toldOfAssumedAgreement()), AssumedCondition.NOTICE),
                        failing(no(f.effortsLogged()), AssumedCondition.EFFORTS),
                        failing(on.isBefore(assumableFrom), AssumedCondition.WINDOW_OVER),
                        failing(no(f.reasonUnsignedRecorded()), AssumedCondition.REASON))
                .flatMap(condition -> condition)
                .toList();
    }

    private static Stream<AssumedCondition> failing(boolean fails, AssumedCondition condition) {
        return fails ? Stream.of(condition) : Stream.empty();
    }
}
