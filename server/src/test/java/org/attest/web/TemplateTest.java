package org.attest.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TemplateTest {
    private static final Template PAGE = Template.named("template-test.html");

    @Test
    void values_areEscaped_inTextAndAttributes() {
        String page = PAGE.fill(Map.of("title", "<b>\"A\" & 'B'</b>", "items", List.of()));
        assertEquals(
                "<p title=\"&lt;b&gt;&quot;A&quot; &amp; &#39;B&#39;&lt;/b&gt;\">&lt;b&gt;&quot;A&quot; &amp;"
                        + " &#39;B&#39;&lt;/b&gt;</p>\nnone\n",
                page);
    }

    @Test
    void sections_repeat_andLookOutwards() {
        String page = PAGE.fill(
                Map.of("title", "t", "items", List.of(Map.of("name", "a"), Map.of("name", "b", "title", "inner"))));
        assertEquals("<p title=\"t\">t</p>\n<i>a t</i><i>b inner</i>\n", page);
    }

    @Test
    void aMissingValue_isAnError_notAGap() {
        assertThrows(IllegalStateException.class, () -> PAGE.fill(Map.of("items", List.of())));
    }

    @Test
    void placesInValues_areText() {
        assertEquals(
                "<p title=\"{{title}}\">{{title}}</p>\nnone\n",
                PAGE.fill(Map.of("title", "{{title}}", "items", List.of())));
    }
}
