package uk.ourplan.core.law.planning.sharing;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.language.person.Person.PlanFormat;
import uk.ourplan.language.person.PlanForm;
import uk.ourplan.language.plan.AboutMe;
import uk.ourplan.language.plan.OtherForm;
import uk.ourplan.language.sharing.Shared;
import uk.ourplan.language.sharing.Sharing;

/**
 * The person's own copy counts as given only in the form that they need, once that is made, or in another one to which they agreed on
 * record (FORMAT-05, SHARE-01). Authorising and arranging do not wait for it.
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2010/15/section/20">Equality Act 2010 s.20</a>
 */
public final class PersonsOwnCopy {

    /** What the service itself makes of every final version. */
    private static final Set<PlanForm> MADE_HERE = EnumSet.of(PlanForm.STANDARD, PlanForm.SHORT, PlanForm.LARGE_PRINT);

    private PersonsOwnCopy() {}

    /** The forms that the person needs, besides the usual one. */
    public static Set<PlanForm> needed(PlanOnDesk desk) {
        PlanFormat format = desk.whose().format();
        Set<PlanForm> needed = EnumSet.noneOf(PlanForm.class);
        if (format != null) {
            needed.addAll(format.forms());
        }
        needed.remove(PlanForm.STANDARD);
        return needed;
    }

    /** Whether a copy in this form is one that they can use. */
    public static boolean isUsable(@Nullable PlanForm form, PlanOnDesk desk) {
        Sharing sharing = desk.beside().sharing();
        Set<PlanForm> needed = needed(desk);
        if (form == null) {
            return false;
        }
        return needed.isEmpty()
                || desk.section(AboutMe.class)
                                .map(AboutMe::otherForm)
                                .orElse(OtherForm.NONE)
                                .agreedInstead()
                        != null
                || sharing.isAgreed(form)
                || (needed.contains(form) && (MADE_HERE.contains(form) || sharing.isMade(form)));
    }

    /** Whether the person holds the final version in such a form. */
    public static boolean isGiven(PlanOnDesk desk) {
        return desk.beside()
                .sharing()
                .sentTo(CopyRow.PERSON)
                .anyMatch(sent -> sent.what() == Shared.FINAL_PLAN && isUsable(sent.form(), desk));
    }

    static String inWords(Set<PlanForm> forms) {
        return forms.stream().map(form -> form.code().replace('_', ' ')).collect(Collectors.joining(", "));
    }
}
