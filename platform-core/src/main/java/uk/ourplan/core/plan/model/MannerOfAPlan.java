package uk.ourplan.core.plan.model;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.ourplan.api.plan.SectionAuthor;
import uk.ourplan.core.document.Manner;
import uk.ourplan.language.person.Person;
import uk.ourplan.language.person.Voice;
import uk.ourplan.language.plan.AboutMe;
import uk.ourplan.language.plan.AuthorRole;
import uk.ourplan.language.plan.OtherForm;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.Settings;

/** Whose voice a plan speaks in and who wrote it, for its paper and how its needs are printed (FORMAT-10, DELEGATE-02, DELEGATE-06, CONTENT-02). */
final class MannerOfAPlan {

    private MannerOfAPlan() {}

    static Manner of(LaidOut laid) {
        Plan plan = laid.plan();
        boolean byOthers = plan.sections().values().stream()
                .flatMap(section -> section.authors().stream())
                .anyMatch(author -> author.role() != AuthorRole.PRACTITIONER);
        return new Manner(
                voice(laid.about().person().person(), laid.standing().law().policy()),
                plan.origin().authorName(),
                byOthers ? writers(plan) : List.of(),
                elsewhere(plan),
                laid.standing()
                        .law()
                        .policy()
                        .read(Settings.NEEDS_IN_PLAN)
                        .value()
                        .equals("short_statement"));
    }

    /** Where the plan stands in another form, for as long as its place is said (FORMAT-04). */
    private static Manner.@Nullable Elsewhere elsewhere(Plan plan) {
        OtherForm form =
                plan.content().section(AboutMe.class).map(AboutMe::otherForm).orElse(OtherForm.NONE);
        String what = form.what();
        return form.medium() == null || form.where() == null
                ? null
                : new Manner.Elsewhere(
                        what == null ? words(form.medium().code()) : what,
                        form.where(),
                        Boolean.TRUE.equals(form.reflected()));
    }

    /** The one that was chosen; else the council's, unless it asks each time. */
    static @Nullable Voice voice(Person person, CouncilPolicy policy) {
        Person.PlanFormat format = person.planFormat();
        return format != null && format.voice() != null
                ? format.voice()
                : policy.read(Settings.DEFAULT_VOICE).value().orElse(null);
    }

    private static List<Manner.Writer> writers(Plan plan) {
        return plan.sections().entrySet().stream()
                .map(section -> new Manner.Writer(
                        words(section.getKey().code()),
                        section.getValue().authors().stream()
                                .map(MannerOfAPlan::named)
                                .collect(Collectors.joining("; "))))
                .toList();
    }

    private static String named(SectionAuthor author) {
        return author.name() + " (" + author.role().code().replace('_', ' ') + ")";
    }

    private static String words(String code) {
        String said = code.replace('_', ' ');
        return Character.toUpperCase(said.charAt(0)) + said.substring(1);
    }
}
