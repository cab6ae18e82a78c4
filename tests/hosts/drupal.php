<?php
// What Drupal's own filters make of texts: on standard input {"folder", "allowed", "breaks", "texts"} as JSON, on standard
// output {"texts", "editor"}: the texts, and what CKEditor 5 is told of the tags allowed.

use Drupal\ckeditor5\HTMLRestrictions;
use Drupal\filter\Plugin\Filter\FilterAutoP;
use Drupal\filter\Plugin\Filter\FilterHtml;

$asked = json_decode(file_get_contents('php://stdin'), true);
$folder = $asked['folder'];
require "$folder/vendor/autoload.php";
require "$folder/core/modules/filter/filter.module";

// Modules are no packages of Composer: Drupal itself finds their classes when it boots.
spl_autoload_register(function (string $class) use ($folder): void {
    if (preg_match('/^Drupal\\\\(filter|ckeditor5|editor)\\\\(.+)$/', $class, $found)) {
        require "$folder/core/modules/$found[1]/src/" . strtr($found[2], '\\', '/') . '.php';
    }
});

$filter = fn(string $class, array $settings) => new $class(
    ['settings' => $settings, 'status' => true],
    'filter',
    ['provider' => 'filter', 'settings' => [], 'status' => false, 'weight' => 0],
);
$limit = $filter(FilterHtml::class, ['allowed_html' => $asked['allowed'], 'filter_html_nofollow' => false]);
$breaks = $filter(FilterAutoP::class, []);

$made = array_map(function (string $text) use ($asked, $limit, $breaks): string {
    $text = $limit->process($text, 'en')->getProcessedText();
    return $asked['breaks'] ? $breaks->process($text, 'en')->getProcessedText() : $text;
}, $asked['texts']);
$editor = HTMLRestrictions::fromString($asked['allowed'])->toGeneralHtmlSupportConfig();
echo json_encode(['texts' => $made, 'editor' => $editor], JSON_THROW_ON_ERROR);
