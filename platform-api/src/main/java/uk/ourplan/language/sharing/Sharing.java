package uk.ourplan.language.sharing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.person.PlanForm;
import uk.ourplan.language.sharing.SharingNote.AgreedForm;
import uk.ourplan.language.sharing.SharingNote.Corrected;
import uk.ourplan.language.sharing.SharingNote.Made;
import uk.ourplan.language.sharing.SharingNote.Opened;
import uk.ourplan.language.sharing.SharingNote.Said;
import uk.ourplan.language.sharing.SharingNote.Sent;

/** Everything that is on record of sharing one version of a plan, each list first to last. */
public record Sharing(
        List<Said> said,
        List<Made> made,
        List<AgreedForm> agreedForms,
        List<Sent> sent,
        List<Corrected> corrected,
        List<Opened> opened) {

    public static final Sharing NONE = new Sharing(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    public Sharing {
        said = given(said);
        made = given(made);
        agreedForms = given(agreedForms);
        sent = given(sent);
        corrected = given(corrected);
        opened = given(opened);
    }

    /** JSON may leave a list out. */
    private static <T> List<T> given(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    /** The same with this put on record, too. */
    public Sharing with(SharingNote note) {
        return new Sharing(
                and(said, Said.class, note),
                and(made, Made.class, note),
                and(agreedForms, AgreedForm.class, note),
                and(sent, Sent.class, note),
                and(corrected, Corrected.class, note),
                and(opened, Opened.class, note));
    }

    private static <T> List<T> and(List<T> all, Class<T> type, SharingNote note) {
        if (!type.isInstance(note)) {
            return all;
        }
        List<T> next = new ArrayList<>(all);
        next.add(type.cast(note));
        return next;
    }

    /** The last word about a copy for them. */
    public Optional<Said> lastSaid(String to) {
        return said.stream().filter(each -> to.equals(each.to())).reduce((first, later) -> later);
    }

    /** What went to them, without the rows that were corrected. */
    public Stream<Sent> sentTo(String to) {
        return sent.stream().filter(each -> to.equals(each.to())).filter(each -> !isCorrected(each.row()));
    }

    public boolean isCorrected(String row) {
        return corrected.stream().anyMatch(each -> row.equals(each.row()));
    }

    public Optional<Sent> row(String number) {
        return sent.stream().filter(each -> number.equals(each.row())).findFirst();
    }

    public boolean isMade(PlanForm form) {
        return made.stream().anyMatch(each -> each.form() == form);
    }

    public boolean isAgreed(PlanForm form) {
        return agreedForms.stream().anyMatch(each -> each.form() == form);
    }
}
