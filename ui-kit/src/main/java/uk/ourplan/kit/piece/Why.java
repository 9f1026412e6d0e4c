package uk.ourplan.kit.piece;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.ourplan.api.determination.Determined;
import uk.ourplan.language.date.Days;
import uk.ourplan.language.law.Finding;
import uk.ourplan.language.law.Reason;
import uk.ourplan.language.law.SettingRead;

/** "Why?": the rules, the clauses behind them, the council's settings and the day, folded until somebody asks. */
public final class Why extends Details {

    private static final long serialVersionUID = 1L;

    /** Why a determination came out as it did. {@code about} completes the question for somebody who hears only it. */
    public Why(Determined determined, String about) {
        this(about, () -> answer(determined));
    }

    public Why(Finding finding) {
        this(List.of(finding.why()), finding.settings(), finding.on(), finding.says());
    }

    public Why(List<Reason> reasons, List<SettingRead> settings, LocalDate on, String about) {
        this(about, () -> answer(reasons, settings, on));
    }

    /** A page asks it a hundred times and somebody perhaps once: the answer goes to the browser when it is opened. */
    private Why(String about, Supplier<List<Component>> answer) {
        Span hidden = new Span(" – " + about);
        hidden.addClassName("only-heard");
        setSummary(new Span(new Span("Why?"), hidden));
        addClassName("why");
        addOpenedChangeListener(change -> {
            if (change.isOpened() && getContent().findAny().isEmpty()) {
                add(answer.get());
            }
        });
    }

    /** Says on the screen, too, what it is about; for places where several stand together. */
    public Why named() {
        addClassName("why-named");
        return this;
    }

    private static List<Component> answer(Determined determined) {
        List<Component> answer = new ArrayList<>();
        if (!determined.missing().isEmpty()) {
            UnorderedList open = new UnorderedList();
            determined.missing().forEach(fact -> open.add(new ListItem(Words.of(fact.replace('.', ' ')))));
            answer.add(new Paragraph("Not answered yet, because these facts are open:"));
            answer.add(open);
        }
        answer.addAll(answer(determined.reasons(), determined.settings(), determined.on()));
        answer.add(Pieces.quiet("National rules " + determined.nationalPack() + "."));
        return answer;
    }

    private static List<Component> answer(List<Reason> reasons, List<SettingRead> settings, LocalDate on) {
        List<Component> answer = new ArrayList<>();
        OrderedList steps = new OrderedList();
        reasons.forEach(reason -> steps.add(step(reason)));
        answer.add(steps);
        if (!settings.isEmpty()) {
            UnorderedList read = new UnorderedList();
            settings.forEach(setting -> read.add(new ListItem(
                    new Span(setting.key()),
                    new Span(" = " + value(setting)),
                    Pieces.span("quiet", " since " + Days.inWords(setting.inEffectFrom())),
                    new Span(basis(setting)))));
            answer.add(new Paragraph("The council's settings that were read:"));
            answer.add(read);
        }
        answer.add(Pieces.quiet("As the rules stand on " + Days.inWords(on) + "."));
        return answer;
    }

    private static ListItem step(Reason reason) {
        ListItem step = new ListItem(new Span(reason.says()));
        String source = reason.provision() == null ? reason.rule() : reason.rule() + " · " + reason.provision();
        step.add(Pieces.span("source", source));
        return step;
    }

    private static String basis(SettingRead setting) {
        return setting.legalBasis() == null
                ? ""
                : ". Opinions on the law differ here; the council's recorded legal basis: " + setting.legalBasis();
    }

    private static String value(SettingRead setting) {
        return told(setting.value());
    }

    /** Lists and tables in words, not as a program would print them. */
    private static String told(@Nullable Object value) {
        return switch (value) {
            case null -> "not set";
            case Boolean yes -> yes ? "yes" : "no";
            case Map<?, ?> row when row.get("says") != null -> told(row.get("says"));
            case Map<?, ?> row ->
                row.entrySet().stream()
                        .map(cell -> String.valueOf(cell.getKey()).replace('_', ' ') + ": " + told(cell.getValue()))
                        .collect(Collectors.joining(", "));
            case Collection<?> list -> list.stream().map(Why::told).collect(Collectors.joining("; "));
            default -> String.valueOf(value);
        };
    }
}
