package uk.ourplan.core.law.provider;

import static uk.ourplan.core.law.provider.ConcernOnDesk.blank;
import static uk.ourplan.core.law.provider.ConcernOnDesk.or;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.concern.CommissioningRecord;
import uk.ourplan.language.concern.CommissioningRecord.Response;
import uk.ourplan.language.concern.ResponseType;
import uk.ourplan.language.person.Person.PlanFormat;
import uk.ourplan.language.person.PlanForm;

/** A letter that commissioning writes to everybody who uses a service, each in the format of its reader (PROVIDER-10). */
public final class LetterToUsers {

    private static final String RULE = "PROVIDER-10";

    private LetterToUsers() {}

    /** In which form it is made, and what people make of it besides; {@code also} is {@code null} where that is nothing. */
    public record Format(String form, @Nullable String also) {}

    /** The letters whose day has come and that are neither sent nor found to be for nobody. */
    public static List<Response> waiting(CommissioningRecord said, LocalDate today) {
        return said.responses().stream()
                .filter(LetterToUsers::isOpen)
                .filter(row -> row.from() != null && !today.isBefore(row.from()))
                .toList();
    }

    private static boolean isOpen(Response row) {
        return row.type() == ResponseType.LETTER && row.settled() == null && !blank(row.text());
    }

    static List<ConcernTask> owed(ConcernOnDesk desk) {
        List<Response> all = desk.commissioning().responses();
        return IntStream.range(0, all.size())
                .filter(place -> isOpen(all.get(place)))
                .mapToObj(place -> new ConcernTask(
                        RULE,
                        "letter:" + place,
                        "Write to everybody who uses " + or(desk.said().organisation(), "the service") + ".",
                        "It ends when the day on which the letters were sent is recorded, or nobody uses the service.",
                        all.get(place).from(),
                        ConcernTask.COMMISSIONING))
                .toList();
    }

    static List<ConcernLack> lacking(ConcernOnDesk desk) {
        return waiting(desk.commissioning(), desk.on()).stream()
                .map(row -> ConcernLack.prompts(
                        RULE,
                        "The letters of " + row.from() + " to everybody who uses the service are not sent yet.",
                        "Commissioning makes them here, sends them and records the day.",
                        "responses"))
                .toList();
    }

    /** The format of somebody: the form that the service makes itself, and what is made of it by people. */
    public static Format format(@Nullable PlanFormat asked) {
        if (asked == null) {
            return new Format("html", null);
        }
        List<String> also = new ArrayList<>();
        String form = "html";
        for (PlanForm each : asked.forms()) {
            switch (each) {
                case LARGE_PRINT, EASY_READ -> form = form.equals("html") ? each.code() : form;
                case BRAILLE, AUDIO, VIDEO, PICTURES -> also.add(each.code());
                case STANDARD, SHORT, OTHER_LANGUAGE -> {
                    // one page is short as it is, and the language is named beside the forms
                }
            }
        }
        if (!blank(asked.language()) && !"English".equalsIgnoreCase(or(asked.language(), ""))) {
            also.add("in " + or(asked.language(), ""));
        }
        return new Format(
                form.equals("html") && !also.isEmpty() ? "text" : form,
                also.isEmpty() ? null : String.join(", ", also));
    }
}
