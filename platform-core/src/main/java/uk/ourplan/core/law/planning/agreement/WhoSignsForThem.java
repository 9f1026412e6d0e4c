package uk.ourplan.core.law.planning.agreement;

import static uk.ourplan.core.law.planning.desk.Lack.stops;
import static uk.ourplan.core.law.planning.desk.PlanOnDesk.blank;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.law.planning.desk.Lack;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.desk.Topic;
import uk.ourplan.language.law.Step;
import uk.ourplan.language.person.Capacity;
import uk.ourplan.language.person.CapacityDecision;
import uk.ourplan.language.person.CapacityStatus;
import uk.ourplan.language.person.PersonAround;
import uk.ourplan.language.person.PersonAround.Authority;
import uk.ourplan.language.person.Role;
import uk.ourplan.language.plan.AgreementRecord;
import uk.ourplan.language.plan.PeopleInvolved;
import uk.ourplan.language.plan.SeekingAgreement.AtDirection;
import uk.ourplan.tenant.policy.CouncilPolicy;

/**
 * The adult signs. Only where they lack capacity for this plan a legal representative does, whose authority somebody has seen; where
 * there is none, whoever decides in their best interests, with that decision on record; and nobody else (AGREE-05, AGREE-07).
 */
public final class WhoSignsForThem {

    private static final String CANNOT_DECIDE =
            "The person is assessed as lacking capacity to agree. A legal representative signs, or whoever decides in their best"
                    + " interests.";
    private static final String DECIDES_THEMSELVES =
            "The person is not assessed as lacking capacity to agree, so the person decides.";
    private static final String NO_AUTHORITY_SEEN =
            "No attorney or deputy with authority over care is named whose authority somebody has seen. Name them among the people"
                    + " involved, with the day on which the evidence was seen.";
    private static final String REPRESENTATIVE_FIRST =
            "An attorney or deputy with authority over care is there: they sign before anybody decides in the person's best interests.";
    private static final String NOT_DECIDED =
            "The best-interests decision to agree is not on record. Record it with the capacity assessment first.";
    private static final String ADVOCATE =
            "An advocate's signature never counts as the person's. Record their view instead.";
    private static final String NO_AUTHORITY = "Somebody without authority cannot sign for the person.";
    private static final String NOT_WITNESSED =
            "Somebody signed at the person's direction, and nobody is named who witnessed it.";

    private WhoSignsForThem() {}

    /** A signature that does not count, although it was taken when it did. */
    public static List<Lack> lacking(PlanOnDesk desk, CouncilPolicy policy) {
        return desk.signedOff()
                ? List.of()
                : whyNot(desk.agreement(), desk.capacity(), around(desk), policy.on()).stream()
                        .map(says -> stops(
                                        Step.AUTHORISE,
                                        "AGREE-05",
                                        Topic.AGREEMENT,
                                        "The signature does not count. " + says,
                                        "Ask the one whose signature counts, or record what is missing.")
                                .under("Mental Capacity Act 2005 s.4"))
                        .toList();
    }

    /** Why a signature does not count, or cannot be taken; empty where it does, or where nobody signed. */
    public static Optional<String> whyNot(
            AgreementRecord record, List<Capacity> capacity, List<PersonAround> around, LocalDate on) {
        if (record.signedBy() == null) {
            return Optional.empty();
        }
        Optional<Capacity> lacking = capacity.stream()
                .filter(each -> each.decision() == CapacityDecision.AGREE_PLAN
                        && each.status() == CapacityStatus.ASSESSED_LACKS)
                .findFirst();
        return switch (record.signedBy()) {
            case PERSON ->
                lacking.isPresent()
                        ? says(CANNOT_DECIDE)
                        : unwitnessed(record.seeking().atDirection());
            case LEGAL_REPRESENTATIVE -> {
                if (lacking.isEmpty()) {
                    yield says(DECIDES_THEMSELVES);
                }
                yield isRepresented(around, on) ? Optional.empty() : says(NO_AUTHORITY_SEEN);
            }
            case BEST_INTERESTS_DECISION_MAKER -> {
                if (lacking.isEmpty()) {
                    yield says(DECIDES_THEMSELVES);
                }
                if (isRepresented(around, on)) {
                    yield says(REPRESENTATIVE_FIRST);
                }
                yield isDecided(lacking.get()) ? Optional.empty() : says(NOT_DECIDED);
            }
            case INDEPENDENT_ADVOCATE -> says(ADVOCATE);
            case OTHER -> says(NO_AUTHORITY);
        };
    }

    /** Somebody signed for a person who cannot write: it is the person's signature once a witness stands beside it. */
    private static Optional<String> unwitnessed(@Nullable AtDirection direction) {
        return direction != null && !blank(direction.signer()) && blank(direction.witness())
                ? says(NOT_WITNESSED)
                : Optional.empty();
    }

    private static boolean isRepresented(List<PersonAround> around, LocalDate on) {
        return around.stream()
                .filter(one ->
                        one.roles().contains(Role.ATTORNEY) || one.roles().contains(Role.DEPUTY))
                .flatMap(one -> Stream.ofNullable(one.authority()))
                .anyMatch(authority -> counts(authority, on));
    }

    private static boolean counts(Authority authority, LocalDate on) {
        return authority.seen() != null
                && (authority.ends() == null || !authority.ends().isBefore(on))
                && !isForMoneyAlone(authority.kind());
    }

    /** A power over property and money decides nothing about care. */
    private static boolean isForMoneyAlone(@Nullable String kind) {
        String says = kind == null ? "" : kind.toLowerCase(Locale.UK);
        return (says.contains("property") || says.contains("financ")) && !says.contains("welfare");
    }

    private static boolean isDecided(Capacity lacking) {
        return lacking.bestInterests() != null && lacking.bestInterests().dated() != null;
    }

    private static List<PersonAround> around(PlanOnDesk desk) {
        return desk.section(PeopleInvolved.class).map(PeopleInvolved::people).orElse(List.of());
    }

    private static Optional<String> says(String why) {
        return Optional.of(why);
    }
}
