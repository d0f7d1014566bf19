package dateline

import "newsbrief/generator/lexicon"

// labels are words in capitals before a dash that are no places.
var labels = lexicon.Set(`UPDATE UPDATED BREAKING URGENT EXCLUSIVE ANALYSIS OPINION COMMENT EDITORIAL CORRECTION CORRECTED NOTE
FACTBOX EXPLAINER FEATURE INTERVIEW PROFILE OBITUARY WATCH VIDEO PHOTO PHOTOS GALLERY LIVE SUMMARY
ALERT FLASH BULLETIN ADVISORY WARNING CAUTION IMPORTANT REVIEW PREVIEW RECAP TIMELINE`)

// particles are the small words within a place's name.
var particles = lexicon.Set(`de del la las le les el al of the and on upon am an der den da do dos du sur au aux`)

// theNamed are towns whose names begin with the article.
var theNamed = map[string]bool{"The Hague": true, "The Dalles": true, "The Woodlands": true, "The Valley": true, "The Bronx": true}
