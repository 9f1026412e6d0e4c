package uk.ourplan.kit.signin;

import java.util.regex.Pattern;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;
import uk.ourplan.kit.ask.EndingASession;

/** Says that nobody is signed in any more and how to come back; plain HTML, because there is no session to hold a screen. */
@RestController
class Goodbye {

    static final String ADDRESS = EndingASession.GOODBYE;

    /** An address of these screens and of nobody else's. */
    private static final Pattern OURS = Pattern.compile("/(?![/\\\\])[A-Za-z0-9/_.~?=&%\\[\\]-]{0,500}");

    @GetMapping(path = ADDRESS, produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> signedOut(@RequestParam(name = "to", defaultValue = "") String to) {
        boolean idle = OURS.matcher(to).matches();
        String says = idle
                ? "Nothing was used here for a while. What you wrote is kept, and you come back to where you were."
                : "You are signed out here and at your council’s sign-in.";
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body("""
                        <!DOCTYPE html>
                        <html lang="en-GB">
                        <head>
                          <meta charset="utf-8">
                          <meta name="viewport" content="width=device-width, initial-scale=1">
                          <title>Signed out – Ourplan</title>
                          <link rel="icon" href="/ourplan-mark.svg">
                          <link rel="stylesheet" href="/ourplan.css">
                        </head>
                        <body>
                          <header class="top"><span class="brand"><img src="/ourplan-mark.svg" alt="">Ourplan</span></header>
                          <main id="main" class="goodbye sheet">
                            <h1>You are signed out</h1>
                            <p>%s</p>
                            <p><a class="button-link" href="%s">Sign in again</a></p>
                          </main>
                        </body>
                        </html>
                        """.formatted(
                        says, HtmlUtils.htmlEscape(idle ? to : "/")));
    }
}
