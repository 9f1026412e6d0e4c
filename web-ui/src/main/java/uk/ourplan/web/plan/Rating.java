package uk.ourplan.web.plan;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.ourplan.api.arranging.WhatIsAsked;
import uk.ourplan.api.arranging.WhatIsAsked.Answer;
import uk.ourplan.api.arranging.WhatIsAsked.Level;
import uk.ourplan.api.arranging.WhatIsAsked.Question;

/** The council's questions on priority, and another level with its reason (ARRANGE-02). */
class Rating extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Map<String, Select<Answer>> answers = new LinkedHashMap<>();
    private final Select<Level> level = new Select<>();
    private final TextArea because = new TextArea("Why this level");

    Rating(WhatIsAsked asked) {
        addClassName("record-form");
        for (Question question : asked.questions()) {
            Select<Answer> answer = new Select<>();
            answer.setLabel(question.asks());
            answer.setItems(question.answers());
            answer.setItemLabelGenerator(Answer::says);
            answers.put(question.code(), answer);
            add(answer);
        }
        level.setLabel(asked.questions().isEmpty() ? "Level" : "Another level than the answers lead to");
        level.setItems(asked.levels());
        level.setItemLabelGenerator(each -> each == null ? "" : each.name());
        level.setEmptySelectionAllowed(true);
        because.setHelperText("Wanted with another level; the one that was worked out is kept.");
        add(level, because);
    }

    Map<String, String> answers() {
        Map<String, String> given = new LinkedHashMap<>();
        answers.forEach((code, select) -> {
            Answer answer = select.getValue();
            if (answer != null) {
                given.put(code, answer.code());
            }
        });
        return given;
    }

    @Nullable
    String chosen() {
        Level chosen = level.getValue();
        return chosen == null ? null : chosen.code();
    }

    @Nullable
    String because() {
        return because.getValue().isBlank() ? null : because.getValue().strip();
    }
}
