package uk.ourplan.core.law.planning.sharing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.sharing.CopyRow.Answer;
import uk.ourplan.core.law.sharing.CopiesToParticipants;
import uk.ourplan.core.law.sharing.PlanCopyAnswer;
import uk.ourplan.language.law.Determination;
import uk.ourplan.language.person.ConsentToShare;
import uk.ourplan.language.person.PersonAround;
import uk.ourplan.language.person.Role;
import uk.ourplan.language.plan.PeopleInvolved;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.language.plan.Support;
import uk.ourplan.language.plan.Support.ServiceLine;
import uk.ourplan.language.sharing.RecipientKind;
import uk.ourplan.language.sharing.SharingNote.Said;
import uk.ourplan.tenant.policy.CarerCopyDefault;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.Settings;

/**
 * Everybody who could get a copy of this version, each with one answer: send, ask, or do not send. It is made anew for every version,
 * so that a copy of an earlier one gives no right to the next (SHARE-03). What the person said last about somebody, and put on record
 * beside the version, comes before what its section says.
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/25">Care Act 2014 s.25(9)</a>
 */
public final class CopiesOfAPlan {

    private CopiesOfAPlan() {}

    public static List<CopyRow> of(PlanOnDesk desk, CouncilPolicy policy) {
        List<CopyRow> rows = new ArrayList<>();
        rows.add(new CopyRow(
                CopyRow.PERSON,
                "The person",
                RecipientKind.PERSON,
                Answer.SEND,
                List.of(),
                "SHARE-01",
                "The person has every final version, whether or not they took part."));
        boolean lacks = WordsOnACopy.lacksCapacity(desk);
        desk.section(PeopleInvolved.class).map(PeopleInvolved::people).orElse(List.of()).stream()
                .filter(one -> !one.roles().contains(Role.CARED_FOR))
                .map(one -> around(one, lacks, desk, policy))
                .forEach(rows::add);
        providers(desk).forEach((name, number) -> rows.add(provider(number, name, lacks, desk)));
        desk.beside().sharing().said().stream()
                .filter(said -> said.to().matches("R[0-9]+"))
                .map(Said::to)
                .distinct()
                .map(number -> askedFor(number, lacks, desk, policy))
                .flatMap(Optional::stream)
                .forEach(rows::add);
        return List.copyOf(rows);
    }

    /** The row of whoever has this number; empty where nobody on the list has. */
    public static Optional<CopyRow> row(String to, PlanOnDesk desk, CouncilPolicy policy) {
        return of(desk, policy).stream().filter(row -> row.to().equals(to)).findFirst();
    }

    /** Those who deliver care or support under this version, with their numbers (SHARE-07). */
    private static Map<String, String> providers(PlanOnDesk desk) {
        Map<String, String> all = new LinkedHashMap<>();
        for (ServiceLine line : desk.support().services()) {
            Support.Provider provider = line.provider();
            String name = provider == null ? null : provider.name();
            if (name != null && !name.isBlank()) {
                all.putIfAbsent(name.strip(), "provider_" + line.id());
            }
        }
        return all;
    }

    private static CopyRow around(PersonAround one, boolean lacks, PlanOnDesk desk, CouncilPolicy policy) {
        RecipientKind kind = kind(one);
        String name = Objects.requireNonNullElse(one.name(), one.id());
        Optional<Said> said = desk.beside().sharing().lastSaid(one.id());
        if (said.isPresent()) {
            return WordsOnACopy.row(one.id(), name, kind, said.get(), lacks, policy);
        }
        Determination<PlanCopyAnswer> decided = new CopiesToParticipants().decide(one, lacks, policy, policy.on());
        PlanCopyAnswer answer = decided.answer();
        String rule = rule(kind);
        if (answer == null) {
            return ask(one.id(), name, kind, "A decision in the person's best interests comes first.");
        }
        String why = decided.reasons().isEmpty()
                ? "Nothing goes on what is recorded."
                : decided.reasons().getFirst().says();
        return switch (answer.share()) {
            case FULL -> new CopyRow(one.id(), name, kind, Answer.SEND, List.of(), rule, why);
            case PART -> part(one, name, kind, why);
            case NONE ->
                isUnanswered(one) && !lacks
                        ? unanswered(one, name, kind, policy)
                        : new CopyRow(one.id(), name, kind, Answer.DO_NOT_SEND, List.of(), rule, why);
        };
    }

    private static CopyRow part(PersonAround one, String name, RecipientKind kind, String why) {
        List<SectionName> sections = one.consent() == null
                ? List.of()
                : one.consent().sections().stream()
                        .flatMap(code -> Arrays.stream(SectionName.values())
                                .filter(known -> known.code().equals(code)))
                        .toList();
        return WordsOnACopy.part(
                one.id(),
                name,
                kind,
                sections,
                one.consent() == null ? null : one.consent().dated(),
                why);
    }

    private static boolean isUnanswered(PersonAround one) {
        return one.consent() == null
                || one.consent().share() == null
                || one.consent().share() == ConsentToShare.NOT_ASKED;
    }

    /** Only whoever is owed the question is asked about; anybody else needs a basis first (SHARE-04, SHARE-06). */
    private static CopyRow unanswered(PersonAround one, String name, RecipientKind kind, CouncilPolicy policy) {
        if (kind != RecipientKind.CARER) {
            return new CopyRow(
                    one.id(),
                    name,
                    kind,
                    Answer.DO_NOT_SEND,
                    List.of(),
                    rule(kind),
                    "The person neither asked for it nor agreed to it.");
        }
        return policy.read(Settings.CARER_COPY_DEFAULT).value() == CarerCopyDefault.FULL_UNLESS_DECLINED
                ? ask(one.id(), name, kind, "Tell the person first that a copy will go to " + name + ".")
                : ask(one.id(), name, kind, "Ask whether " + name + " should have a copy.");
    }

    private static CopyRow provider(String number, String name, boolean lacks, PlanOnDesk desk) {
        return desk.beside()
                .sharing()
                .lastSaid(number)
                .map(said -> WordsOnACopy.agreed(number, name, RecipientKind.PROVIDER, said, lacks))
                .orElseGet(() -> ask(
                        number,
                        name,
                        RecipientKind.PROVIDER,
                        lacks
                                ? "A decision in the person's best interests comes first."
                                : "Ask whether " + name + " may have a copy."));
    }

    private static Optional<CopyRow> askedFor(String number, boolean lacks, PlanOnDesk desk, CouncilPolicy policy) {
        return desk.beside().sharing().lastSaid(number).map(said -> {
            RecipientKind kind = Objects.requireNonNullElse(said.role(), RecipientKind.ASKED_FOR);
            String name = desk.beside().sharing().said().stream()
                    .filter(each -> number.equals(each.to()) && each.name() != null)
                    .map(Said::name)
                    .findFirst()
                    .orElse(number);
            return WordsOnACopy.row(number, name, kind, said, lacks, policy);
        });
    }

    private static CopyRow ask(String to, String name, RecipientKind kind, String says) {
        return new CopyRow(to, name, kind, Answer.ASK, List.of(), rule(kind), says);
    }

    private static RecipientKind kind(PersonAround one) {
        if (one.roles().contains(Role.ADVOCATE)) {
            return RecipientKind.ADVOCATE;
        }
        if (one.roles().contains(Role.ATTORNEY) || one.roles().contains(Role.DEPUTY)) {
            return RecipientKind.REPRESENTATIVE;
        }
        if (one.roles().contains(Role.CARER)) {
            return RecipientKind.CARER;
        }
        return Boolean.TRUE.equals(one.askedFor()) ? RecipientKind.ASKED_FOR : RecipientKind.OTHER;
    }

    /** The rule that answers for somebody of this kind. */
    static String rule(RecipientKind kind) {
        return switch (kind) {
            case PERSON -> "SHARE-01";
            case ADVOCATE, REPRESENTATIVE -> "SHARE-03";
            case CARER -> "SHARE-04";
            case PROVIDER -> "SHARE-07";
            case ASKED_FOR -> "SHARE-08";
            case OTHER -> "SHARE-06";
        };
    }
}
