package uk.ourplan.web.ending;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import uk.ourplan.kit.piece.Pieces;
import uk.ourplan.kit.piece.Pieces.Tone;
import uk.ourplan.kit.piece.Why;
import uk.ourplan.language.law.Finding;
import uk.ourplan.web.record.RecordNavigation;

/** What stands in the way, each with where it is mended and its "Why?". */
final class InTheWay {

    private InTheWay() {}

    /** One list; {@code mend} makes the way to where a finding is mended that the person's record does not hold. */
    static UnorderedList list(List<Finding> findings, UUID person, Function<Finding, Component> mend) {
        UnorderedList list = new UnorderedList();
        list.addClassName("plain-list");
        findings.forEach(finding -> list.add(new ListItem(one(finding, person, mend))));
        return list;
    }

    private static Div one(Finding finding, UUID person, Function<Finding, Component> mend) {
        Div one = Pieces.div(
                "finding",
                switch (finding.weight()) {
                    case BLOCKS -> Pieces.tag("Stops it", Tone.STOP);
                    case WARNS -> Pieces.tag("Warning", Tone.WARN);
                    case PROMPTS -> Pieces.tag("Prompt", Tone.PROMPT);
                },
                new Span(finding.says()));
        one.add(
                finding.part() == null
                        ? mend.apply(finding)
                        : RecordNavigation.link(finding.mend(), person, finding.part(), finding.field()));
        one.add(new Why(finding));
        return one;
    }
}
