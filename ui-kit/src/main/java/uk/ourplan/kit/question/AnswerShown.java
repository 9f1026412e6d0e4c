package uk.ourplan.kit.question;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.ourplan.api.determination.DeterminationAnswer;
import uk.ourplan.kit.piece.Pieces;
import uk.ourplan.kit.piece.Why;
import uk.ourplan.kit.piece.Words;

/** What the law answered: field by field in words, or the facts that it hangs on, with the day, the versions and "Why?". */
public final class AnswerShown extends Div {

    private static final long serialVersionUID = 1L;

    /** Under a heading. */
    public AnswerShown(String title, DeterminationAnswer answer) {
        addClassName("sheet");
        add(new H3(title));
        Map<String, @Nullable Object> fields = answer.answer();
        if (fields == null) {
            add(new Paragraph("It hangs on facts that are not said: "
                    + answer.missing().stream().map(Words::within).collect(Collectors.joining(", ")) + "."));
        } else {
            DescriptionList summary = Pieces.summary();
            fields.forEach(
                    (name, value) -> Pieces.row(summary, Words.of(name.replaceAll("_pence$", "")), said(name, value)));
            add(summary);
        }
        add(
                new Why(answer.determined(), title).named(),
                Pieces.quiet("The law of " + Words.day(answer.on()) + " in national rules " + answer.nationalPack()
                        + ", with your council's policy of that day."));
    }

    /** One part of an answer in words. */
    static String said(String name, @Nullable Object value) {
        return switch (value) {
            case null -> "Nothing";
            case Boolean yes -> Words.yesNo(yes);
            case Number pence when name.endsWith("_pence") -> Words.pounds(pence.longValue());
            case Map<?, ?> row ->
                row.entrySet().stream()
                        .map(field -> Words.within(field.getKey()) + ": "
                                + said(String.valueOf(field.getKey()), field.getValue()))
                        .collect(Collectors.joining(", "));
            case Collection<?> list ->
                list.isEmpty()
                        ? "None"
                        : list.stream().map(one -> said(name, one)).collect(Collectors.joining("; "));
            case String code when code.matches("[a-z0-9_]+") -> Words.of(code);
            default -> value.toString();
        };
    }
}
