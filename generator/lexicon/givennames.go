package lexicon

// givennames.go has the first names of the world's news. Names that are ordinary
// words or places first ("Will", "Paris") are left out unless the word behind
// them settles it.

const mensNames = `
Aaron Abbas Abd Abdallah Abdel Abdelaziz Abdi Abdou Abdoulaye Abdul Abdulaziz Abdulla Abdullah Abdurrahman Abe Abel Abner Abraham Abu Adalberto Adam Adama Adan Adel Aden Adlai
Adnan Adolf Adolfo Adrian Agostino Agustin Ahmad Ahmadou
Ahmed Ahmet Aidan Aiden Ajay Ajit Akbar Akeem Aki Akinori Akio Akira Akram Al Alain Alan Alastair Albert Alberto Aldo Alec Alejandro Aleksandar Aleksander Aleksandr Aleksei
Alessandro Alessio Alex Alexander Alexandre
Alexandru Alexei Alexey Alexis Alf Alfonso Alfred Alfredo Alhaji Ali Alistair Allan Allen Alois Alonzo Aloysius Alphonse Alphonso Alun Alvaro Alvin Amadou Amar Amir Amit Amitabh
Amon Amos Amr Anand Anatole Anatoli Anatoliy Anatoly
Anders Andre Andrea Andreas Andrei Andrej Andrés Andres Andrew Andrey Andriy Andrzej André Andy Angel Angelo Angus Anil Anthony Antoine Anton Antonio Antony Antti Antônio Anup
Anwar Ara Aramis Archie Ari Arie Ariel Aristide Arjen Arjun Armand Armando
Armin Arnaud Arne Arnie Arnold Arno Arnulfo Aron Arsene Arseny Art Arthur Artur Arturo Arun Arvind Asad Ashok Ashraf Asif Askar Athanasios Atal Atsushi Attila Atul Aubrey August
Augusto Augustin Augustine Aurelio Avery Avi Avraham Axel Ayman Aziz
Babak Babar Babrak Bacharuddin Bahram Balazs Baldur Bandar Barack Barnaby Barney Barrett Barrie Barry Bart Bartosz Bashar Bashir Basil Bastian Beau Ben Benedict Beniamino Benigno
Benito Benjamin Bengt Benny Benoit Bernard Bernardo
Bernd Bernhard Bernie Bert Bertie Bertil Bertrand Bettino Bhupinder Bilal Bill Billie Billy Bingu Binyamin Bjarne Bjoern Björn Bjorn Blaine Blaise Blaz Bo Bob Bobby Bogdan Bohdan
Boris Borislav Boutros Boyd Brad Bradley Brahim Brandon Branislav Byung Branko Brendan Brent
Bret Brett Brian Broderick Bronislaw Bruce Bruno Bryan Bryce Bryn Bud Buddy Burt Byron Caetano Caleb Calvin Cameron Camille Carey Carl Carles Carlo Carlos Carlton Carsten Cary
Caspar Cassius Cecil Cedric Cem Cesar Cesare César Chad Chaim Chandra Charles
Charley Charlie Chas Chester Chet Chinedu Chinua Choudhry Chris Christer Christian Christof Christoph Christophe Christopher Christos Chuck Ciaran Ciriaco Clarence Claude Claudio
Claus Clay Clayton Clem Clement Cliff Clifford Clifton Clint Clive
Clyde Cody Colin Conan Connor Conor Conrad Constantine Constantin Constantinos Cornelius Cory Costas Craig Cristian Cristiano Cristobal Cristóbal Curt Curtis Cyril Cyrus Dag Dale
Dallin Damian Damien Damir Damon Dan Daniel Daniele Danilo Danny Dante Dariusz Dario Darius Darko
Darrell Darren Darryl Daryl Dashiell Dave David Davide Davis Davor Dawid Dean Declan Dejan Delbert Demetrios Demetrius Denis Dennis Denny Denzel Derek Dermot Derrick Desmond Devin
Dewey Dexter Deng Diarmuid Dick Didier Diego Dieter Dietmar Dietrich Dilip Dilson Dimitar Dimitri
Dimitrios Dimitris Dinesh Dino Diogo Dirk Dmitri Dmitriy Dmitry Domenico Domingo Dominic Dominik Dominique Don Donal Donald Donato Donnie Donovan Doug Douglas Doyle Dragan Drew
Duane Dudley Duncan Dustin Dusan Dwayne Dwight Dylan Eamon Eamonn Earl
Ed Eddie Eddy Eden Edgar Edgardo Edi Edin Edmond Edmund Edmundo Edouard Edson Eduard Eduardo Eduards Edvard Edward Edwin Efrain Egon Ehud Einar Eitan Elbert Eli Elias Elie Eliezer
Elijah Elio Elliot Elliott Ellis Elmer Elon Elton Elvis Emad Emanuel
Emanuele Emeka Emerson Emil Emile Emilio Emmanuel Emmanouil Emmett Emomali Emre Enda Ennio Enoch Enrico Enrique Enzo Ephraim Erdal Erhard Eric Erich Erick Erik Erkki Ernest
Ernesto Ernie Ernst Erwin Essam Esteban Ethan Etienne Eugen Eugene Eugenio Eusebio
Evan Evander Evangelos Evaristo Evelio Everett Evgeni Evgeny Evo Ewan Ewen Ezekiel Ezequiel Ezer Ezra Fabian Fabio Fabrice Fabricio Fabrizio Fahd Faisal Faiz Farhad Farid Farouk
Faruk Fausto Fayez Federico Fedor Felipe Felix Feodor Ferdinand Ferenc Fergus Fernand
Fernando Fidel Filip Filippo Finn Fiorello Fitzgerald Flavio Florian Floyd Ford Forrest Francesco Francis Francisco Franck Franco Francois François Frank Frankie Franklin Frans
Frantisek Franz Fraser Fred Freddie Freddy Frederic Frederick Frederik Fredrik
Friedhelm Friedrich Fritz Fumio Fyodor Gabor Gabriel Gabriele Gael Gamal Gareth Garfield Garret Garrett Garry Garth Gary Gaspar Gaston Gavin Gene Gennadi Gennady Geoff Geoffrey
Georg George Georges Georgi Georgios Georgy Georgiy Geraint Gerald Gerard Gerardo Gerd Gerhard
Germain Gero Gerrit Gerry Gert Gerry Ghassan Ghulam Giancarlo Gianfranco Gianluca Gianluigi Gianni Gideon Gil Gilbert Gilberto Giles Gilles Gino Giorgio Giorgos Giovanni Giuliano
Giulio Giuseppe Glen Glenn Glyn Goh Gonzalo Goran Gordon Göran Gottfried Graeme
Graham Grahame Gregor Gregg Greg Gregorio Gregory Grigory Grigoris Guido Guilherme Guillaume Guillermo Gulbuddin Gunnar Gunter Gunther Günter Günther Guenther Guenter Gurbanguly
Gus Gustaf Gustav Gustavo Guus Guy Gyorgy Gyula György Haakon Habib Hadi Hafez Hafiz Haidar Haile Hajime Hakan Hakeem Hakim
Hal Halil Hamad Hamed Hamid Hamish Hamza Hannes Hannu Hanno Hans Hansjoerg Haris Harald Hari Harish Harlan Harold Haroun Harri Harris Harrison Harry Haruhiko Harvey Hasan Hashim
Hashemi Hassan Hastings Haydar Hayden Hector Héctor Heikki Heiko Heimo Heinrich Heinz Helge Helmut Helmuth
Hendrik Henk Henning Henri Henrik Henrique Henry Herb Herbert Heriberto Herman Hermann Hernan Hernando Hernán Herve Hervé Hicham Hideki Hideo Hideyuki Hikmet Hiram Hirohito Hiromi
Hiroshi Hiroyuki Hisao Hisham Hisashi Hitoshi Hjalmar Holger Homer Horace Horacio Horst
Hosni Hossam Hossein Houari Howard Howell Hubert Huey Hugh Hughes Hugo Humberto Humphrey Hun Husain Hussain Hussein Hussin Huw Iain Ian Ibrahim Ibrahima Ichiro Idriss Ignacio
Ignatius Igor Ihor Ike Iker Ilham Ilie Ilija Ilkka Ilya Imad Imran Imre Inder Inge Ingemar Ingmar Ingvar Inigo Innocent
Ioannis Ion Ira Irfan Irvin Irving Irwin Isaac Isaiah Isao Isidore Ismael Ismail Ismet Isolde Israel Issa Istvan István Itamar Italo Itzhak Ivan Ivar Ivica Ivo Ivor Iyad Izzat
Jaap Jabulani Jack Jackie Jackson Jacky Jacob Jacobo Jacobus Jacopo Jacques Jagdish Jaime Jair Jakob Jakov Jalal Jamal
James Jameson Jamie Jan Janez Jani Janis Janko Janne Janos János Janusz Jared Jaroslav Jaroslaw Jarrod Jason Jaswant Javad Javier Jawaharlal Jay Jayson Jean Jed Jeff Jefferson
Jeffery Jeffrey Jens Jerald Jeremiah Jeremy Jerome Jerrold Jerry Jerzy Jesper Jess Jesse
Jesus Jesús Jethro Jim Jimmie Jimmy Jiri Jiří Jo Joachim Joan Joao João Joaquim Joaquin Joaquín Jochen Jock Joe Joel Joerg Jörg Joey Johan Johann Johannes John Johnathan Johnnie
Johnny Jojo Joko Jomo Jon Jonas Jonathan Jonny Jordi Jorge Jorgen Jørgen Joris Joseph José Jose Josef Josep Josh Joschka Joshua Josiah
Josip Jouko Jovan Jozef Józef Juan Jude Judson Jules Julian Julien Julio Julius Junichi Junichiro Juergen Jurgen Jürgen Juri Jurij Jusuf Justin Juvenal Kader Kaj Kakha Kalevi
Kamal Kamel Kamil Kamran Kaoru Kapil Karan Kareem Karel Karim Karl Karlheinz Karol Kasimir Kaspar Kassim Katsuhiko Katsuya Kaushik Kazimierz Kazuhiko Kazuo Kazuhiro Kazuya
Keanu Keiichi Keiichiro Keiji Keir Keith Keizo Kelvin Kemal Ken Kendall Kendrick Kenichi Kenji Kennedy Kenneth Kenny Kenzo Kermit Kerry Kevin Khaled Khalid Khalifa Khalil Khin
Kieran Kieren Kiichi Kiichiro Kimani Kingsley Kiril Kirill Kirk Kiro Kjell Klaas Klas Klaus Klement Knud Knut Kobe Koffi Kofi Koichi Koji Konrad Konstantin Konstantinos Kostas
Kosuke Krishna Kris Krister Kristian Kristjan Kristof Krzysztof Kunio Kurt Kushal Kwabena Kwame Kwasi Kyle Kyriakos Lachlan Lael Lajos Lakhdar Lalu Lamar Lamberto Lambert Lamine
Lance Lansana Larry Lars Laszlo László
Laurence Laurens Laurent Laurie Lauri Lauro Lavrenti Lawrence Lazaro Lech Lee Leif Leigh Leland Lem Len Lennart Lennie Lenny Lennox Leo Leon Leonard Leonardo Leonel Leonid
Leonidas Leopold Leopoldo Leroy Les Lesley Leszek Lev Levi Levon Lew Lewis Lex Liam Liborio Linus Lionel Lindsay Lino Livio Ljubisa Ljubomir Lleyton Lloyd Lodewijk Logan
Lorenzo Lothar Lou Louie Louis Luc Luca Lucas Luciano Lucien Lucio Ludwig Luigi Luís Luis Luiz Lukas Luke Lutz Luther Lyle Lyndon Lynn Maarten Mack Madan Madhav Maged Magnus
Magomed Mahamadou Maher Mahinda Mahathir Mahmoud Mahmud Majid Makoto Malachi Malcolm Malik Mamadou Mamoru Manfred Manmohan Manny Mano Manoel Manohar Manolis Mansour
Manu Manuel Marat Marc Marcel Marcelino Marcello Marcelo Marcin Marco Marcos Marcus Marek Mariano Marijan Marin Mario Marinko Marius Mark Marko Markku Markus Marlin Marlon Maroun
Mars Marshall Martin Martti Martyn Marty Mattias Marvin Marwan Masaaki Masahiro Masao Masaru Masashi Masato Masayoshi Masayuki Massimo Massoud Mateo Mateus Mateusz Mathew Mathias Mathieu
Mats Matt Matteo Matthew Matthias Matthieu Matti
Maumoon Maurice Mauricio Mauro Mauno Max Maxim Maxime Maximilian Maxwell Maynard Mayumi Mehdi Mehmet Mel Meles Melvin Melvyn Menachem Mendel Meredith Merrick Merv Mervyn Mesut
Micah Michael Michal Michel Michele Mick Mickey Miguel Mihai Mihail Mihaly Mika Mikael Mike Mikel Mikhail Mikheil Mikko Miklos Mikulas Milan Miles Millard Milo Milos Milorad
Miloslav
Milosz Milt Milton Minoru Miodrag Miro Miroslav Misha Mitch Mitchell Mitsuo Mladen Mo Moammar Mobutu Modibo Mohamad Mohamed Mohammad Mohammed Mohan Mohd Mohsen Moises Moisés
Momcilo Momir Monte Montgomery Monty Mordechai Morgan Moritz Morris Mort Morten Mortimer Morton Moses Moshe Mostafa Motoo Moulay Moussa Muammar Muhamed Muhammad Muhammadu
Mukesh Mukhtar Munir Murad Murat Murray Mushtaq Mustafa Mustapha Myles Myron Nabih Nabil Nader Nadir Nagib Naguib Najib Naoto Naoya Narayan Narendra Naseem Nasir Nasser Nat Natan
Nate Nathan Nathaniel Navin Nawaf Nawaz Nayef Neal Ned Neil Nello Nelson Nestor Neville Newt Nicanor Nicholas Nick Nicky Niclas Nico Nicola Nicolae Nicolas Nicolás Nigel Niels
Niklas Niki Nikita Nikola Nikolai Nikolaos Nikolas Nikolaus Nikolay Nikos Nils Nobuo Nobuyuki Noah Noam Noboru Noel Norbert Norberto Norihiko Noriyuki Norman Norodom Nouri Nouhak
Nuno Nur Nuri Nursultan Obafemi Octavio Odd Odysseas Olaf Olafur Olav Oldrich Ole Oleg Oleh Oleksandr Oleksiy Olivier Oliver Ollie Olli Olusegun Omar Omer Orhan Orlando Orrin
Orson Orville Osama Osamu Oscar Oskar Osman Osmond Osvaldo Oswald Oswaldo
Othman Otis Otmar Otto Ousmane Ovidiu Owen Ozzie Paavo Pablo Paddy Pal Panagiotis Panayiotis Pandeli Paolo Paquito Parviz Pascal Pasquale Pat Patrice Patricio Patrick Patrik Patsy
Paul Paulino Paulo Pavel Pavlo Pawel Pedro Pekka Pelle Penn Pentti Per Percy Perry Pervez Pete Peter Petar Petr Petre Petri Petro Petros Petrus Petter Phil Philip Philipp Philippe
Phillip
Pierce Pier Piero Pierre Pierluigi Piet Pieter Pietro Pinchas Pio Piotr Pol Porfirio Pradeep Prakash Pramod Prasad Prem Primo Przemyslaw Purnomo Quentin Quincy Quintin Quinton
Rabah Radislav Radko Radoslaw Radovan Radu Raed Rafael Rafal Rafiq Rafsanjani Raghu Rahim Rahul Raila Raimo Rainer Raisa Raj Raja Rajan Rajat Rajendra Rajesh Rajiv Raju Rakesh
Ralf Ralph Ram Rama Rami Ramesh Ramin Ramiro Ramon Ramón Ramos Ramsey Ramzan Ramzi
Randal Randall Randolph Randy Rangin Ranil Raoul Raphael Raphaël Rashid Rasmus Ratko Raul Raúl Ravi Ravinder Ray Raymond Raynald Recep Redha Reggie Reginald Reijo Reiner Reinhard
Reinhold Reino Rein Remi Remigio Renaldo Renaud Renato Rene René Reuben Reuven Rex Reynaldo Reza Rezso Ricardo Riccardo Rich Richard Richie Rick Rickey Ricky Ridley Rikard Riku
Risto
Roar Rob Robbie Robert Roberto Roberts Robin Robinson Rocco Rocky Rod Roderick Rodger Rodney Rodolfo Rodrigo Rogelio Roger Rogerio Roh Rohan Roland Rolando Rolf Roman Romano
Romario Romeo Romulo Ron Ronald Ronaldo Ronan Ronen Ronnie Ronny Rory Roscoe Ross Roy Royce Ruben Rubens Rubén Ruddy Rudi Rudolf Rudolph Rudolfo Rudy Rui Rune Rupert Rupiah Ruslan
Russ Russell Rusty Ruud Ryan Ryoji Ryoichi Ryszard
Ryuichi Ryuji Ryutaro Saad Saadi Saddam Sadako Sadao Sadegh Sadiq Saeb Saeed Said Salah Salem Saleh Salih Salim Salman Salvador Salvatore Sam Sami Samir Sammy Samson Samuel Samuli
Sandeep Sander Sandor Sandro Sandy Sani Sanjay Sanjeev Santiago Santos Sarath Sasha Sassa Satoru Satoshi Saud Saul Saulo Savvas Sayed Scott Scotty Sead Seamus Sean Sebastian
Sebastiano Sebastien Sébastien Seiji Seiroku Sepp Serge
Sergei Sergej Sergey Serghei Sergio Sergiy Servando Seth Severin Sevket Sewa Seymour Shaker Shamil Shane Shankar Shannon Shaquille Sharad Sharif Shaukat Shaul Shaun Shawn Shay
Shayne Sheldon Shelton Sherman Sherwin Shigeo Shigeru Shigeyuki Shimon Shinichi Shinji Shinzo Shintaro Shiro Shlomo Shoichi Shoaib Shoji Shu Shuichi Shukri Shunichi Sid Siddhartha
Sidney Siegfried Siegmund
Sigmund Sigurd Sikandar Silas Silvano Silvestre Silvio Simao Simeon Simon Simone Sinan Sir Slavko Slava Slavoljub Slobodan Sly Smith Solomon Somchai Sonny Soren Søren Sotirios
Spencer Spiro Spiros Srdjan Stan Stanislav Stanislaw Stanisław Stanley Stavros Stefan Stefano Stefanos Steffen Stellan Stelios Sten Stephan Stéphane Stephane Stephen Sterling
Steve Steven Stevie Stewart Stig Stipe Strobe Stu Stuart Subhash Sudhir Sugar Suharto Sukarno Sultan Suleiman Suleyman
Sumner Sunil Suresh Surya Sushil Susumu Sven Svend Svetozar Sylvain Sylvester Tad Tadashi Tadao Tadeusz Tage Taha Tahir Taha Takahiro Takao Takashi Takehiko Takeo Takeshi Taku
Takuma Takuya Talal Tam Tamas Tamás Tamir Tancredo Taneli Tansu Tapio Tarek Tariq Taro Tatsuo Tatsuya Taufik Taylor Ted Teddy Tel Teodor Teodoro Terence Terje Terrance Terrence
Terry Tetsuya Tetsuo Thabo Thad Thaddeus Thanassis Thanos Theo Theodor Theodore
Theodoros Thibault Thierry Thomas Thor Thorbjorn Thorsten Thurgood Tiago Tibor Tihomir Tikiri Tim Timo Timothy Timur Tito Tobias Tobin Toby Todd Todor Togba Tom Tomas Tomasz Tomáš
Tomaz Tomiichi Tommaso Tommy Tomo Toni Tony Tor Toralf Torben Tore Torgny Torsten Toru Toshihiko Toshihiro Toshiki Toshio Toshiyuki Travis Trent Trevor Trey Trond Troy Truman
Tsutomu Tsuneo Tsutomu Tuanku Tunde Turgut Turki Tyrone Tyler Tyson Udo Uffe
Ugo Uhuru Ulf Uli Ulises Ulrich Ulysses Umar Umaro Umaru Umberto Urban Urho Uri Urs Uwe Vaclav Václav Vadim Valdas Valdis Valentin Valerian Valeri Valeriy Valery Van Vance
Vangelis Vasco Vaso Vasil Vasile Vasili Vasily Vassilis Vassily Vaughan Vaughn Veljko Venkat Vernon Vic Vicente Vicenzo Victor Vidkun Vijay Vikram Viktor Vilhelm Ville Vince
Vincent Vincente Vincenzo Vinod Vinny Viorel Virgil Virgilio
Virendra Vishwanath Vitali Vitaly Vito Vittorio Vivek Vlad Vlado Vladimir Vladislav Vojislav Volker Volodymyr Vuk Vyacheslav Wade Wahid Waldemar Wale Waleed Walid Wallace Wally
Walt Walter Wang Waqar Ward Warren Wasim Wassily Waylon Wayne Wendell Wenceslao Werner Wesley Wes Wieslaw Wilbert Wilbur Wilf Wilfred Wilfredo Wilfried Wilhelm Will Willard Willem
Willi William Williams Willie Willis Willy Wilmer Wilson Wim Winfried Winston Wladyslaw
Wlodzimierz Wojciech Wolf Wolfgang Wolfram Woodrow Woody Wouter Wyatt Xabi Xanana Xavier Yahya Yann Yannick Yannis Yakov Yaser Yash Yasir Yashwant Yasser Yasuhiro Yasuo Yasushi
Yegor Yevgeni Yevgeny Yigal Yitzhak Yitzchak Yngve Yoann Yohei Yoichi Yoshihiko Yoshihide Yoshihiro Yoshiki Yoshinori Yoshio Yoshiro Yossi Yosuke Youssef Youssouf Youri Yukio
Yukihiko Yul Yulian Yunus Yuri Yuriy Yury Yusef Yusuf Yutaka Yves Yvon Zachary Zack Zafar Zaher Zaheer Zahir Zakaria
Zane Zbigniew Zdenek Zeev Zeid Zeke Zelimkhan Zeljko Zenko Zeno Zev Zhelyu Ziad Zia Ziya Zlatan Zlatko Zoltan Zoltán Zoran Zubin Zvi Zvonimir Zygmunt`

const womensNames = `
Abby Abigail Ada Adela Adelaide Adele Adelina Adriana Adrienne Agatha Aggie Agnes Agnieszka Aicha Aida Aiko Aileen Aimee Aina Ainhoa Aisha Aishwarya Aisling Akiko Alana Alanis
Alba Albertina Aleksandra Alejandra Alena Alessandra Alexandra Alexia Ali Alice Alicia Alina Aline Alisa Alison Alla
Allegra Allison Allyson Alma Althea Alyssa Amal Amalia Amanda Amara Amber Amelia Amelie Amina Aminata Amparo Amy Ana Anabel Anais Anastasia Anca Andrea Andreea Angela Angelica
Angelika Angelina Angelique Angie Anikó Anil Anita Anja Anjali Anke Ann Anna Annabel Annabelle Annalena Anne Anneli Annelise Annemarie Annette Annie
Annika Antje Antoinette Antonia Antonella Anya Aoife April Arancha Arantxa Araceli Ariana Arianna Arlene Arpita Aruna Asha Ashley Ashraf Asma Asta Astrid Asuncion Atsuko Audrey
Augusta Aung Aurelia Aurora Ava Ayako Ayesha Azar Aziza Babette Barbara Barbra Bea Beata Beate Beatrice Beatriz Becky Begum Belinda Bella Benazir Benedetta
Berit Bernadette Bernice Bertha Bess Beth Bethany Betsy Bettina Betty Beulah Bev Beverley Beverly Bianca Birgit Birgitta Birgitte Blanca Blanche Bobbie Bonnie Brandi Brandy Brenda
Briana Bridget Brigid Brigitta Brigitte Brit Britney Britt Britta Brittany Brooke Bronwyn Caitlin Camila Camilla Camille Candace Candice Carina Carla Carlotta Carly
Carmel Carmela Carmen Carol Carole Carolina Caroline Carolyn Carrie Caryn Cassandra Cassie Caterina Catalina Catarina Cath Catherine Cathie Cathleen Cathrine Cathy Cecile Cecilia
Celeste Celestine Celia Celine Chandrika Chantal Charlene Charlize Charlotte Charmaine Chelsea Cher Cheri Cherie Cheryl Chiara Chloe Chiyo Chris Chrissie
Christa Christel Christiane Christiana Christie Christina Christine Christy Ciara Cicely Cindy Cissy Claire Clara Clare Clarissa Claudette Claudia Claudine Clementine Cleo Colette
Colleen Concepcion Conchita Connie Constance Consuelo Cora Coral Corazon Cordelia Corina Corinna Corinne Cornelia Courtney Cristina Crystal Cynthia
Dagmar Dagny Dahlia Daisy Dalia Dana Danica Daniela Daniella Danielle Danuta Daphne Daria Darlene Dawn Debbie Deborah Debra Deirdre Delia Delphine Demi Denise Deniz Desiree Diana
Diane Dianna Dianne Dilma Dina Dinah Dita Divya Dolly Dolores Dominique Donatella Donna Dora Doreen Doris Dorota Dorothea Dorothy Dulce Dusica Ebony Edie Edith Edna
Edwina Effie Eileen Eimear Ekaterina Elaine Eleanor Eleanora Elena Eleni Elfriede Elif Elin Elina Elisa Elisabeth Elisabetta Elise Eliza Elizabeth Elke Ella Elle Ellen Ellie Elly
Elma Elodie Eloise Elsa Elsie Elspeth Elvira Emi Emiko Emilia Emily Emma Emmanuelle Ena Erica Erika Erin Erna Ernestine Ersilia Esmeralda Esperanza Estelle Ester
Esther Ethel Etsuko Eudora Eugenia Eunice Eva Evelyn Evita Fabiola Fanny Francine Farah Fatima Fatimah Fatma Fatou Fay Faye Federica Felicia Felicity Fern Fernanda Fiona Flavia Fleur Flora
Florence Fran Frances Francesca Francine Francoise Françoise Franziska Freda Freya Frida Frieda Fumiko Gabriela Gabriella Gabrielle Gail Galina Gauri Gayle Gemma Genevieve
Georgette Georgia
Georgina Geraldine Germaine Gerda Gertrude Gigi Gilda Gillian Gina Ginny Giorgia Giovanna Gisela Gisele Gita Gitte Giulia Giuliana Gladys Glenda Glenys Gloria Golda Grace Gracie
Graciela Grazia Grazyna Greer Greta Gretchen Gretel Griet Gro Guadalupe Gudrun Guadalupe Gwen Gwendolyn Gwyneth Hadija Haifa Halina Halle Hana Hanan Hanna Hannah Hanne Hannelore
Harriet Haruko Hattie Hayat
Hayley
Hazel Heather Hedda Hedwig Heidi Heike Helen Helena Helene Helga Heloise Henrietta Hertha Hilary Hilda Hildegard Hillary Hina Hiroko Hoda Holly Hortense Huda Ida Ilana Ileana
Ilona Ilse Imelda Imogen India Indira Ines Inés Inga Inge Ingeborg Ingrid Inna Ioana Irena Irene Irina Iris Irma Irmgard Isabel Isabela Isabella Isabelle Isadora Isobel Ivana
Ivanka Ivy Iva
Izabela Jacinda Jacinta Jackie Jacqueline Jacqui Jada Jadwiga Jaime Jana Jane Janet Janette Janice Janie Janine Jasmin Jasmine Jaya Jayne Jean Jeanette Jeane Jeanne Jeannette
Jeannie Jelena Jemima Jen Jenna Jennie Jennifer Jenny Jessica Jessie Jewel Jill Jillian Jo Joan Joann Joanna Joanne Jocelyn Jodi Jodie Johanna Jolanta Josefa Josefina Josephine
Josie
Joy Joyce Juana Juanita Judi Judit Judith Judy Julia Juliana Julianne Julie Juliet Juliette Julija June Junko Justine Jutta Kaja Kamala Karen Karin Karina Karla Karolina Karyn
Kasia Kasumi Kate Katerina Katharina Katharine Katherine Kathie Kathleen Kathrin Kathryn Kathy Katie Katja Katrin Katrina Kaye Kay Kayla Keiko Kellie Kelly Kendra Keri Kerri
Khadija Khaleda Kiki Kiko Kim Kimberly
Kimiko Kimmie Kira Kiran Kirsten Kirstie Kirsty Kitty Kjersti Klara Klaudia Koo Krista Kristen Kristi Kristie Kristin Kristina Kristine Krisztina Krystyna Kyoko Kylie Kyra Lada
Laila Laine Lakshmi Lana Lara Larissa Larisa Latifa Laura Lauren Laurel Lauretta Laurie Lavinia Layla Lea Leah Leanne Leda Leila Lena Leni Lenka Lenore Leona Leonie Leonora
Leontyne Lesley Leslie Leticia Letizia Lia Lidia
Liesbeth Lila Lili Lilia Lilian Liliana Lilias Lillian Lilly Lily Lina Linda Lindsay Lindsey Lindy Line Linnea Lioudmila Lisa Lisbeth Liselotte Lise Livia Liudmila Liv Liz Liza
Lizzie Ljiljana Ljubica Lois Lola Lolita Loretta Lori Lorna Lorraine Lotte Lottie Lou Louisa Louise Luana Lucia Lucie Lucille Lucinda Lucrezia Lucy Ludivine Ludmila Ludmilla Luisa
Luiza Lulu Luz Lydia Lyn Lynda Lyndsay Lynette Lynn Lynne Lyudmila Mabel Madalena
Madeleine Madeline Madge Madhuri Madonna Mae Magda Magdalena Maggie Magali Mahnaz Maia Maire Mairead Maja Maki Malala Malgorzata Malia Malin Mallika Mame Mamie Manal Mandy Manon
Manuela Mara Marcela Marcella Marcia Marcy Margaret Margareta Margarete Margarethe Margaretha Margarita Margaux Marge Margie Margit Margo Margot Margret Margriet Marguerite Mari
Maria María Mariam Marian Mariana Marianna Marianne
Mariano Maribel Marie Mariel Mariella Marielle Marietta Marija Mariko Marilyn Marina Marine Marion Marisa Marisol Marissa Marit Marita Maritza Mariya Marjorie Marla Marleen
Marlene Marsha Marta Martha Marthe Martina Martine Mary Maryam Maryanne Masako Mathilde Matilda Maud Maude Maura Maureen Mavis Maxine Maya Mayumi Meagan Meena Meera Meg Megan
Megawati Meghan Mei Melania Melanie
Melinda Melissa Mercedes Mercy Meredith Merete Merle Meryl Mette Mia Michaela Michele Michelle Michiko Midori Mieko Mika Mila Mildred Milena Millicent Millie Mimi Mina Minako
Mindy Minerva Minna Minnie Mira Miranda Mireille Mirela Miriam Mirjam Mirjana Misty Miyuki Moira Mollie Molly Mona Monica Monika Monique Morag Muriel Myra Myriam Myrna Myrtle
Nadezhda Nadia Nadine Nadja Naima Najat Nan Nana Nancy Nanette Naoko Naomi
Natalia Natalie Natalya Natasa Natascha Natasha Nathalie Nawal Neelie Neha Nelida Nell Nellie Nelly Nena Nerea Nettie Nevena Ngozi Nia Niamh Nicola Nicole Nicolette Nicoletta
Nicky Nikki Nina Ninette Nirmala Noelle Noemi Noémie Noor Nora Noreen Noriko Norma Nour Novella Nuala Nuria Octavia Odette Odile Oksana Olena Olga Olive Olivia Olympia Oona Oonagh
Ophelia Oprah Ornella Ottilie Paige Paloma Pam Pamela Pansy Paola Pascale Pat Patience Patrice Patricia Patrizia
Patsy Patti Patty Paula Paulette Paulina Pauline Pearl Peggy Penelope Penny Perpetua Petra Petronella Phoebe Phumzile Phyllis Pia Piedad Pilar Pippa Pola Polly Poppy Portia
Pratibha Preity Priscilla Priti Priya Priyanka Prudence Queenie Rabia Rachael Rachel Rachida Radha Rafaela Raisa Ramona Rana Rani Rania Raquel Rasa Raven Rebecca Rebekah Regina
Regine Rekha Rena Renata Renate Renee Renée Reese Rhea Rhian Rhiannon Rhoda Rhona Rhonda Ria Rigoberta Rina Rita Roberta Robyn Rochelle Romana Romy
Ronja Rosa Rosalia Rosalie Rosalind Rosalyn Rosalynn Rosanna Rosanne Rosario Roseanne Rosemarie Rosemary Rosie Rosita Roslyn Rowena Roxana Roxane Roxanne Roza Rozalia Ruby Ruth
Ruthie Sabina Sabine Sabrina Sadie Safiya Sahar Sakura Sally Salma Salome Samantha Samira Sanae Sandra Sania Sanna Saoirse Sara Sarah Sari Sarita Sarojini Saskia Savannah Sayoko
Scarlett Selena Selina Selma Serena Setsuko Shabana Shaima Shanaze Shani Shania Shanti Sharapova Shari Sharmila Sharon Shauna Sheena Sheila Shelagh Shelby
Shelley Shelly Sheryl Shirin Shirley Shizuka Shobha Shulamit Sibylle Sidonie Sienna Signe Sigourney Sigrid Sigrun Sibongile Silja Silke Silvana Silvia Simona Simone Simonetta
Sinead Sinéad Siobhan Sirimavo Siri Siv Sofia Sofie Soledad Sona Sonali Sonia Sonja Sonya Sophia Sophie Soraya Stacey Stacie Stacy Staffan Stefania Stefanie Steffi Stella
Stephanie Stina Stine Sue Suellen Sujata Sukey Suki Sultana Suma Sumitra Sunita Suranne Susan Susana Susanna Susannah
Susanne Sushma Susie Suu Suzanne Suzette Suzi Suzy Svetlana Swati Sybil Sylvia Sylvie Tabitha Taina Takako Tamara Tami Tamar Tammi Tammy Tamsin Tania Tanja Tansu Tanya Tara
Taslima Tasha Tatiana Tatjana Tatyana Tawakkol Tawny Tess Tessa Teresa Terese Teri Terri Thea Theda Thelma Theodora Theresa Thérèse Therese Theresia Thora Thuli Tiffany Tilda
Tilly Tina Tipper Tomoko Toni Tonia Tonya Tora Tori Toshiko Tracey Traci Tracie
Tracy Tricia Trine Trisha Trudi Trudy Tuesday Tuula Tyra Ulla Ulrika Ulrike Uma Una Ursula Ute Vaidehi Val Valentina Valeria Valerie Valérie Vanessa Vaira Velma Venus Vera Verena
Verna Veronica Veronika Veronique Véronique Vesna Vibeke Vicki Vickie Vicky Victoire Victoria Vida Vigdis Viktoria Vikki Viola Violeta Violet Violetta Virginia Virginie Virna
Viveca Vivi Vivian Viviana Viviane Vivien Vivienne Wafa Wairimu Wanda Wangari
Waris Wendy Whitney Whoopi Wilhelmina Wilma Winifred Winnie Winona Wislawa Xenia Ximena Xiomara Yael Yaffa Yana Yasmin Yasmina Yasmine Yayuk Yekaterina Yelena Yetunde Yevgenia
Yingluck Yoko Yolanda Yolande Yoriko Yoshiko Yukiko Yuko Yulia Yuliya Yumi Yuriko Yvette Yvonne Zahra Zainab Zara Zelda Zeinab Zelma Zena Zeynep Zinaida Zita Zoe Zoë Zohra Zola
Zora Zsa Zsofia Zsuzsa Zuzana`

// familyFirst are family names that stand before the given name: Chinese,
// Korean, Vietnamese.
const familyFirst = `
Xi Li Wang Zhang Liu Chen Yang Zhao Huang Zhou Wu Xu Sun Hu Zhu Gao Lin He Guo Ma Luo Liang Song Zheng Xie Han Tang Feng Yu Dong Xiao Cheng Cao Yuan
Deng Fu Shen Zeng Peng Lu Su Jiang Cai Jia Ding Wei Xue Ye Yan Pan Du Dai Xia Zhong Tian Ren Fan Fang Shi Yao Tan Liao Zou Xiong Jin Hao Kong Bai Cui Kang Mao
Qiu Qin Gu Hou Shao Meng Long Wan Duan Qian Lei Yin Chang Wen Qiao Lai Gong Mu Hua Sang Zhuang Kim Park Lee Choi Jung Moon Yoon Nguyen Tran Pham Qi Roh Chun Chung Cho Kwon Hong
Hwang Shin Ahn Lim Oh Seo Noh Bae
Le Vo Dang Bui Ngo Vu Hoang Phan Chiang Tsai Chou Hsu Tung Zhu Zhen Ban Wong Chan Cheung Tsang Leung`
