package uk.ourplan.core.plan;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import uk.ourplan.core.problem.Mistake;

/** Looks at a note before it is put on record beside a plan. */
@Component
public class AcceptingANote {

    /** In characters of JSON. */
    private static final int LONGEST = 20_000;

    private final JsonMapper json;

    AcceptingANote(JsonMapper json) {
        this.json = json;
    }

    /** Refuses (422) a note with these mistakes or of more words than a note may have, with everything that is wrong with it. */
    public void look(Object note, List<Mistake> mistakes) {
        List<Mistake> all = new ArrayList<>(mistakes);
        if (json.writeValueAsString(note).length() > LONGEST) {
            all.add(new Mistake("on", "Say it in fewer words."));
        }
        Guard.acceptable(all);
    }
}
